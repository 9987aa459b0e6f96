package haven.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;

/** A field before and after; null where there was none, because the thing was made or removed. */
public record FieldChange(String field, JsonValue before, JsonValue after) {

    static List<FieldChange> of(String before, String after) {
        var old = read(before);
        var now = read(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .map(name -> new FieldChange(name, old.get(name), now.get(name)))
                .toList();
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
