package haven.audit;

import haven.shared.LocalizedText;
import haven.shared.Titled;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/**
 * A field's value as JSON, so that it can be shown in every language later: texts, numbers and truth as they are;
 * {@code {"word": "RELEASED"}} of a fixed list, {@code {"day": ...}}, {@code {"at": ...}}, {@code {"person": 4711}},
 * {@code {"of": "Country", "id": "7", "title": "Kenya"}} for another entity; lists of these.
 */
final class FieldValue {

    /** Found once: {@code jakarta.json.Json} looks through the class path for it at each call. */
    static final JsonProvider JSON = JsonProvider.provider();

    /** Instead of what nobody may see. */
    static final JsonValue SECRET = single("secret", JsonValue.TRUE);

    private FieldValue() {}

    static JsonValue of(Object value, AbstractSession session) {
        if (value instanceof Collection<?> many) {
            return list(many, one -> of(one, session));
        }
        if (value instanceof Map<?, ?> map) {
            var object = JSON.createObjectBuilder();
            map.forEach((key, one) -> object.add(String.valueOf(key), of(one, session)));
            return object.build();
        }
        if (value instanceof LocalizedText text) {
            return plain(first(text));
        }
        var isEntity = value != null && session.hasDescriptor(value.getClass());
        return isEntity ? entity(value, session) : plain(value);
    }

    /** Ids of people: one, or several, as a collection or apart by commas. */
    static JsonValue people(Object value) {
        if (value instanceof Collection<?> many) {
            return list(many, FieldValue::people);
        }
        if (value instanceof String ids) {
            return people(Arrays.stream(ids.split(","))
                    .filter(id -> !id.isEmpty())
                    .map(Long::valueOf)
                    .toList());
        }
        return value == null ? JsonValue.NULL : single("person", JSON.createValue(((Number) value).longValue()));
    }

    /** In English, or in whichever language it was written; null where it is empty. */
    private static String first(LocalizedText text) {
        return Stream.of("en", "fr", "es", "ar")
                .map(language -> text.in(Locale.forLanguageTag(language)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static JsonValue plain(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return JSON.createValue(((Number) value).longValue());
        }
        if (value instanceof Enum<?> word) {
            return single("word", JSON.createValue(word.name()));
        }
        if (value instanceof LocalDate day) {
            return single("day", JSON.createValue(day.toString()));
        }
        if (value instanceof Instant at) {
            return single("at", JSON.createValue(at.toString()));
        }
        return JSON.createValue(String.valueOf(value));
    }

    private static JsonObject entity(Object value, AbstractSession session) {
        return JSON.createObjectBuilder()
                .add("of", value.getClass().getSimpleName())
                .add("id", String.valueOf(session.getId(value)))
                .add("title", value instanceof Titled titled ? titled.title() : "")
                .build();
    }

    /** Sorted, because sets come in any order, and what is only in another order has not changed. */
    private static JsonValue list(Collection<?> many, Function<Object, JsonValue> each) {
        var list = JSON.createArrayBuilder();
        many.stream()
                .map(each)
                .sorted(Comparator.comparing(JsonValue::toString))
                .forEach(list::add);
        return list.build();
    }

    private static JsonObject single(String key, JsonValue value) {
        return JSON.createObjectBuilder().add(key, value).build();
    }
}
