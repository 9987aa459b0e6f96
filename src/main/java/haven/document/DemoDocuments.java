package haven.document;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import haven.shared.DemoTable;
import haven.shared.Settings;
import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    public void run() {
        if (settings.isDemo()) {
            documents.loadOnce(FILE, read());
        }
    }

    /** The lines of each document, version by version. */
    static List<List<NamedCsvRecord>> read() {
        var documents = new LinkedHashMap<String, List<NamedCsvRecord>>();
        DemoTable.read(FILE)
                .forEach(line -> documents
                        .computeIfAbsent(line.getField("key"), key -> new ArrayList<>())
                        .add(line));
        return List.copyOf(documents.values());
    }
}
