package haven;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import haven.shared.Texts;
import haven.shared.Unaudited;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nothing is changed past the audit trail, and what is changed has a name. */
class AuditHouseTest {

    /** Tables and entities that may be written by a query, and why the audit trail need not know. */
    private static final Map<String, String> UNAUDITED = Map.ofEntries(
            Map.entry("audit_entry", "is the trail"),
            Map.entry("signin", "@Unaudited"),
            Map.entry("sign_in_failure", "hashes of attempts, no decision of a person"),
            Map.entry("form_post", "that a form acts once, no decision of a person"),
            Map.entry("setup_link", "hashes of links; the administrator that is made by one has rows"),
            Map.entry("portal_key", "the portal's own keys"),
            Map.entry("demo_load", "what the portal loaded by itself"),
            Map.entry(
                    "letter",
                    "the outbox: written by a change that has rows, and keeps what became of each; MailService records decisions"),
            Map.entry("digest_line", "the outbox, as letter"),
            Map.entry("digest_day", "when a digest was made by itself"),
            Map.entry("mail_preference", "what somebody wants in their own mail"),
            Map.entry("account_visit", "when somebody last looked; reading is never recorded"),
            Map.entry("sheet_gate", "a number that grows when an import begins, which has a row"),
            Map.entry("job", "when work was done by itself"),
            Map.entry("accountkey", "forgets keys that are over; their making and use have rows"),
            Map.entry("contactquestion", "@Unaudited: forgets letters whose links are long over"),
            Map.entry("job_run", "when work was done by itself"),
            Map.entry("edition", "what is published, made from entities that have rows"),
            Map.entry("edition_state", "the number of the newest of these"),
            Map.entry("edition_file", "files beside it; the entity that names one has rows"),
            Map.entry(
                    "number_report",
                    "how often readers could not reach a number on a day; nobody's decision, no person"),
            Map.entry(
                    "briefing_session_topic",
                    "what a form begins with; what somebody was told is their record, which has rows"),
            Map.entry("region", "the world comes with the release, see WorldRepository"),
            Map.entry("country", "the world comes with the release, see WorldRepository"),
            Map.entry("duty_station", "the world comes with the release, see WorldRepository"));

    /** What is recorded in the trail by hand, beside a query; and what earlier versions recorded. */
    private static final Set<String> RECORDED = Set.of("Letter", "DetailOpening", "SheetImport", "PepKit");

    private static final Pattern WRITE = Pattern.compile(
            "(?i)^\\s*(?:insert\\s+(?:ignore\\s+)?into|replace\\s+into|delete\\s+(?:\\w+\\s+)?from|update)\\s+`?(\\w+)");

    private static final Pattern STRING = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    @Test
    @DisplayName("XCT-07 no query writes past the audit trail, but for tables with a reason in UNAUDITED")
    void noBulkWrites() throws IOException {
        var unknown = new TreeSet<String>();
        var known = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/haven"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.toString().contains("/launch/"))
                    .toList()) {
                for (var literal : STRING.matcher(read(file)).results().toList()) {
                    var query = literal.group().replaceAll("^\"+", " ");
                    var write = WRITE.matcher(query);
                    if (write.find()) {
                        var table = write.group(1).toLowerCase(Locale.ROOT);
                        (UNAUDITED.containsKey(table) ? known : unknown).add(table + " in " + file.getFileName());
                    }
                }
            }
        }
        assertThat(unknown)
                .as("change an entity instead, or call audit.Trail.record beside the query and declare the table")
                .isEmpty();
        assertThat(UNAUDITED.keySet())
                .as("every declared table is written by a query")
                .allMatch(table -> known.stream().anyMatch(found -> found.startsWith(table + " in ")));
    }

    @Test
    @DisplayName(
            "XCT-07 every entity that is followed has a name that people know, audit.kind.TheEntity, and no other has")
    void kinds() {
        var named = Texts.in(Locale.ENGLISH).keySet().stream()
                .filter(key -> key.startsWith("audit.kind."))
                .map(key -> key.substring("audit.kind.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        var followed = HavenClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class) && !type.isAnnotatedWith(Unaudited.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        followed.addAll(RECORDED);
        assertThat(named).isEqualTo(followed);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
