package haven.audit;

import haven.access.Duties;
import haven.access.Moments;
import haven.access.Reader;
import haven.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in the reader's language what rows of the audit trail hold. What has no text yet is shown as it is called. */
@Named
@RequestScoped
public class AuditWords {

    @Inject
    Reader reader;

    @Inject
    Moments moments;

    @Inject
    Duties duties;

    private final Map<Long, String> names = new HashMap<>();

    /** Looks up in one statement whom these rows name; to be called before they are shown. */
    public List<AuditRow> know(List<AuditRow> rows) {
        var people = new HashSet<Long>();
        rows.forEach(row -> row.fields().forEach(field -> {
            collect(field.before(), people);
            collect(field.after(), people);
        }));
        people.removeAll(names.keySet());
        names.putAll(duties.names(people));
        return rows;
    }

    private static void collect(JsonValue value, Set<Long> people) {
        if (value instanceof JsonArray many) {
            many.forEach(one -> collect(one, people));
        } else if (value instanceof JsonObject object && object.get("person") instanceof JsonNumber id) {
            people.add(id.longValue());
        }
    }

    /** What sort of thing an entity's simple name stands for. */
    public String kind(String kind) {
        return text("audit.kind.", kind);
    }

    public String action(AuditAction action) {
        return Texts.get(reader.getLocale(), "audit.action." + action);
    }

    public String field(String field) {
        return text("audit.field.", field);
    }

    /** A region, or the world, where that is all there is to say of a place; else nothing, the country says it. */
    public String region(String region, String country) {
        if (!country.isEmpty()) {
            return "";
        }
        return region.isEmpty() ? of("audit.row.world") : of("audit.row.region", humane(region.replace('-', ' ')));
    }

    /** Who did it, and for whom. */
    public String who(AuditRow row) {
        return switch (row.byKind()) {
            case NOBODY -> of("audit.row.nobody");
            case PORTAL -> of("audit.row.portal");
            case JOB -> of("audit.row.job", row.byName());
            case PERSON -> acting(row);
        };
    }

    private String acting(AuditRow row) {
        if (!row.acting()) {
            return row.byName();
        }
        return row.forName() == null
                ? of("audit.row.vacant", row.byName())
                : of("audit.row.behalf", row.byName(), row.forName());
    }

    /** A field's value, as {@link FieldValue} wrote it. */
    public String value(JsonValue value) {
        if (value == null) {
            return "";
        }
        return switch (value.getValueType()) {
            case NULL -> of("audit.row.empty");
            case TRUE -> of("audit.row.yes");
            case FALSE -> of("audit.row.no");
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> value.toString();
            case ARRAY -> list(value.asJsonArray());
            case OBJECT -> object(value.asJsonObject());
        };
    }

    private String list(JsonArray many) {
        return many.isEmpty()
                ? of("audit.row.empty")
                : many.stream().map(this::value).collect(Collectors.joining(", "));
    }

    private String object(JsonObject value) {
        if (value.containsKey("secret")) {
            return of("audit.row.secret");
        }
        if (value.containsKey("word")) {
            return text("audit.value.", value.getString("word"));
        }
        if (value.containsKey("day")) {
            return moments.date(LocalDate.parse(value.getString("day")));
        }
        if (value.containsKey("at")) {
            var at = Instant.parse(value.getString("at"));
            return moments.day(at, ZoneOffset.UTC) + " " + moments.time(at, ZoneOffset.UTC);
        }
        if (value.containsKey("person")) {
            var id = value.getJsonNumber("person").longValue();
            return names.getOrDefault(id, "#" + id);
        }
        var title = value.getString("title", "");
        return title.isEmpty() ? "#" + value.getString("id", "") : title;
    }

    private String of(String key, Object... arguments) {
        return Texts.get(reader.getLocale(), key, arguments);
    }

    private String text(String prefix, String name) {
        return Texts.has(prefix + name) ? of(prefix + name) : humane(name);
    }

    /** {@code reviewBy} and {@code ALL_STAFF} as words. */
    static String humane(String name) {
        var words =
                name.replace('_', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
