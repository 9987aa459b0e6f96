package haven.document;

import haven.access.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On a station's page: the documents in force there, its country's included. */
@Named
@RequestScoped
public class StationDocumentsPanel {

    @Inject
    Address address;

    @Inject
    DocumentService documents;

    private List<DocumentRow> rows;
    private Map<Long, DocumentType> types;

    public List<DocumentRow> getRows() {
        if (rows == null) {
            rows = documents.listForStation(address.part("code"));
        }
        return rows;
    }

    public DocumentType type(long id) {
        if (types == null) {
            types = documents.listTypes().stream().collect(Collectors.toMap(DocumentType::getId, Function.identity()));
        }
        return types.get(id);
    }

    /** All documents of the country of the station with this country code. */
    public String countryUrl(String countryCode) {
        return DocumentListPage.url(countryCode);
    }
}
