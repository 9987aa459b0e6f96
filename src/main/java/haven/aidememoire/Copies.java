package haven.aidememoire;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** What an edition remembers, as JSON; fields always come in the same order, so that copies can be compared. */
final class Copies {

    private static final Jsonb JSON = JsonbBuilder.create();

    private Copies() {}

    static String write(Object copy) {
        return JSON.toJson(copy);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.fromJson(json, type);
    }
}
