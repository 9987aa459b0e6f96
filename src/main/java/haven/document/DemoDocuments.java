package haven.document;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import haven.shared.Settings;
import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Loads made-up documents, once, in demo mode only; after the cast, whose people own them. */
@ApplicationScoped
public class DemoDocuments implements StartStep {

    private static final String FILE = "documents.csv";

    @Inject
    Settings settings;

    @Inject
    DemoDocumentService documents;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void run() throws IOException {
        if (settings.isDemo()) {
            documents.loadOnce(FILE, read());
        }
    }

    /** The lines of each document, version by version. */
    static List<List<NamedCsvRecord>> read() throws IOException {
        var documents = new LinkedHashMap<String, List<NamedCsvRecord>>();
        try (var in = DemoDocuments.class.getResourceAsStream("/db/demo/" + FILE);
                var csv = CsvReader.builder()
                        .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(line -> documents
                    .computeIfAbsent(line.getField("key"), key -> new ArrayList<>())
                    .add(line));
        }
        return List.copyOf(documents.values());
    }
}
