package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import haven.person.Duty;
import haven.person.Person;
import haven.person.PersonCategory;
import haven.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/permissions.md} says what the code does. After a change of roles, permissions or routes write it anew:
 * {@code ./mvnw test -Dtest=PermissionsDocumentTest -Dhaven.permissions.write=true}.
 */
class PermissionsDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/permissions.md");
    private static final Path PERMISSIONS = Path.of("src/main/java/haven/access/Permission.java");
    private static final Pattern MEANING =
            Pattern.compile("/\\*\\*\\s*((?:(?!\\*/).)+?)\\s*\\*/\\s*([A-Z_]+)[,\\s]", Pattern.DOTALL);

    @Test
    @DisplayName("docs/permissions.md is what roles, permissions and routes say")
    void document() throws IOException {
        if (Boolean.getBoolean("haven.permissions.write")) {
            Files.writeString(DOCUMENT, made());
        }
        assertThat(DOCUMENT)
                .as("write it anew with -Dhaven.permissions.write=true")
                .content()
                .isEqualTo(made());
    }

    private static String made() throws IOException {
        var permissions = Permission.values();
        var lines = new ArrayList<String>();
        lines.add("""
                # Who may do what

                Generated from `Role`, `Permission` and `Route` by `PermissionsDocumentTest`; the build fails when it is out of
                date. Access follows dated duties: a role holds from the first to the last day of the duty, and only within the
                duty's scope: the world, a region, or a country. Everybody who signs in is staff.

                ## Permissions
                """);
        lines.add(row("permission", "what it allows"));
        lines.add(row("---", "---"));
        var meanings = meanings();
        for (var permission : permissions) {
            lines.add(row(code(permission), meanings.get(permission.name())));
        }
        lines.add("");
        lines.add("## Roles");
        lines.add("");
        lines.add("`●`: held within the duty’s scope.");
        lines.add("");
        lines.add(row("role", "a duty for", cells(permissions, PermissionsDocumentTest::code)));
        lines.add(row("---", "---", cells(permissions, permission -> ":-:")));
        for (var role : Role.values()) {
            var held = cells(permissions, permission -> role.permits(permission) ? "●" : "");
            lines.add(row(code(role), scopes(role), held));
        }
        lines.add("""

                Without signing in one holds `READ_PUBLIC` only. Documents for named people are open to those people and to who
                keeps the documents there.

                ## Addresses

                Who lacks the permission is asked to sign in, or answered 403. Within an address each thing is checked for its
                place: what one may not read answers 404, what one may read but not change 403. `/metrics` and `/setup` ask for
                a token of their own and answer 404 to who has none; administrators read `/metrics` by `KEEP_PORTAL`.
                """);
        lines.add(row("address", "kind", "permission", "roles that hold it"));
        lines.add(row("---", "---", "---", "---"));
        for (var route : Route.values()) {
            lines.add(row(
                    "`" + route.pattern() + "`",
                    route.kind().name().toLowerCase().replace('_', ' '),
                    code(route.permission()),
                    holders(route.permission())));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String holders(Permission permission) {
        if (permission == Permission.READ_PUBLIC) {
            return "everybody, without signing in";
        }
        if (Role.STAFF.permits(permission)) {
            return "everybody who is signed in";
        }
        return Arrays.stream(Role.values())
                .filter(role -> role.permits(permission))
                .map(PermissionsDocumentTest::code)
                .collect(Collectors.joining(", "));
    }

    /** Which scopes a duty with this role accepts, as the duty itself says. */
    private static String scopes(Role role) {
        var levels = new LinkedHashMap<String, String>();
        levels.put("the world", Scoped.WORLD);
        levels.put("a region", Scoped.WORLD + "nairobi/");
        levels.put("a country", Scoped.WORLD + "nairobi/KE/");
        var accepted = levels.entrySet().stream()
                .filter(level -> canBeHeld(role, level.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return accepted.isEmpty() ? "needs no duty" : String.join(", ", accepted);
    }

    private static boolean canBeHeld(Role role, String scope) {
        var person = new Person("Amina", "Sample", PersonCategory.OTHER);
        try {
            return new Duty(person, role, scope, LocalDate.of(2026, 1, 1), null) != null;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    /** What the comment above each permission says. */
    private static Map<String, String> meanings() throws IOException {
        var found = MEANING.matcher(Files.readString(PERMISSIONS));
        var meanings = new LinkedHashMap<String, String>();
        while (found.find()) {
            meanings.put(found.group(2), found.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " "));
        }
        assertThat(meanings)
                .containsKeys(Arrays.stream(Permission.values()).map(Enum::name).toArray(String[]::new));
        return meanings;
    }

    private static String code(Enum<?> constant) {
        return "`" + constant.name() + "`";
    }

    private static String[] cells(Permission[] permissions, java.util.function.Function<Permission, String> cell) {
        return Arrays.stream(permissions).map(cell).toArray(String[]::new);
    }

    private static String row(String first, String second, String... rest) {
        var cells = new ArrayList<>(List.of(first, second));
        cells.addAll(List.of(rest));
        return "| " + String.join(" | ", cells) + " |";
    }
}
