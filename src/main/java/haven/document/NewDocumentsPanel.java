package haven.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** On the start page: what was released in the reader's own country since their last visit, with what changed. */
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
        if (!loaded) {
            loaded = true;
            country = documents.findHomeCountry().map(home -> home.getCode()).orElse(null);
        }
        return country;
    }

    /** @param since null for a first visit: then that of the last 30 days */
    public List<NewDocumentRow> rows(Instant since) {
        if (rows == null) {
            rows = getCountry() == null ? List.of() : documents.listNew(country, since);
        }
        return rows;
    }
}
