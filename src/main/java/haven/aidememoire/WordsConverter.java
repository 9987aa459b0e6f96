package haven.aidememoire;

import haven.edition.Words;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;

/** A text in several languages as one column. */
@Converter
public class WordsConverter implements AttributeConverter<Words, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(Words words) {
        return words == null || words.empty() ? null : JSON.toJson(new TreeMap<>(words.byLanguage()));
    }

    @Override
    public Words convertToEntityAttribute(String column) {
        return new Words(column == null ? Map.of() : JSON.<Map<String, String>>fromJson(column, TreeMap.class));
    }
}
