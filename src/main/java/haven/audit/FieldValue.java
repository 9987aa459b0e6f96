package haven.audit;

import haven.shared.LocalizedText;
import haven.shared.Titled;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/**
 * A field's value as JSON, so that it can be shown in every language later: texts, numbers and truth as they are;
 * {@code {"word": "RELEASED"}} of a fixed list, {@code {"day": ...}}, {@code {"at": ...}}, {@code {"person": 4711}},
 * {@code {"of": "Country", "id": "7", "title": "Kenya"}} for another entity; lists of these.
 */
final class FieldValue {

    /** Instead of what nobody may see. */
    static final JsonValue SECRET = single("secret", JsonValue.TRUE);

    private FieldValue() {}

    static JsonValue of(Object value, AbstractSession session) {
        if (value instanceof Collection<?> many) {
            return list(many, one -> of(one, session));
        }
        if (value instanceof Map<?, ?> map) {
            var object = Json.createObjectBuilder();
            map.forEach((key, one) -> object.add(String.valueOf(key), of(one, session)));
            return object.build();
        }
        if (value instanceof LocalizedText text) {
            return Json.createValue(text.in(Locale.ENGLISH));
        }
        var isEntity = value != null && session.hasDescriptor(value.getClass());
        return isEntity ? entity(value, session) : plain(value);
    }

    /** Ids of people: one, or several. */
    static JsonValue people(Object value) {
        if (value instanceof Collection<?> many) {
            return list(many, FieldValue::people);
        }
        return value == null ? JsonValue.NULL : single("person", Json.createValue(((Number) value).longValue()));
    }

    private static JsonValue plain(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return Json.createValue(((Number) value).longValue());
        }
        if (value instanceof Enum<?> word) {
            return single("word", Json.createValue(word.name()));
        }
        if (value instanceof LocalDate day) {
            return single("day", Json.createValue(day.toString()));
        }
        if (value instanceof Instant at) {
            return single("at", Json.createValue(at.toString()));
        }
        return Json.createValue(String.valueOf(value));
    }

    private static JsonObject entity(Object value, AbstractSession session) {
        return Json.createObjectBuilder()
                .add("of", value.getClass().getSimpleName())
                .add("id", String.valueOf(session.getId(value)))
                .add("title", value instanceof Titled titled ? titled.title() : "")
                .build();
    }

    /** Sorted, because sets come in any order, and what is only in another order has not changed. */
    private static JsonValue list(Collection<?> many, Function<Object, JsonValue> each) {
        var list = Json.createArrayBuilder();
        many.stream()
                .map(each)
                .sorted(Comparator.comparing(JsonValue::toString))
                .forEach(list::add);
        return list.build();
    }

    private static JsonObject single(String key, JsonValue value) {
        return Json.createObjectBuilder().add(key, value).build();
    }
}
