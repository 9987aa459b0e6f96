package haven.edition;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Records as JSON and back. */
final class Json {

    private static final Jsonb JSON = JsonbBuilder.create();

    private Json() {}

    static String write(Object content) {
        return JSON.toJson(content);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.fromJson(json, type);
    }
}
