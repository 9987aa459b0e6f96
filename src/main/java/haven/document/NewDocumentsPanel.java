package haven.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the start page: what was released in the reader's own country in the last 30 days, with what changed. */
@Named
@RequestScoped
public class NewDocumentsPanel {

    @Inject
    DocumentService documents;

    private boolean loaded;
    private String country;
    private List<NewDocumentRow> rows;

    /** Its code, or null where the reader belongs nowhere. */
    public String getCountry() {
        load();
        return country;
    }

    public List<NewDocumentRow> getRows() {
        load();
        return rows;
    }

    private void load() {
        if (!loaded) {
            country = documents.findHomeCountry().map(home -> home.getCode()).orElse(null);
            rows = country == null ? List.of() : documents.listNew(country);
            loaded = true;
        }
    }
}
