package haven.document;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** All documents that the caller keeps, in any state. */
@Named
@ViewScoped
public class DocumentKeepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DocumentKeepingService keeping;

    @Inject
    DocumentService documents;

    private String words;
    private String country;
    private Long type;
    private VersionState state;

    private final LazyDataModel<KeptDocumentRow> rows = new Rows();
    private transient Map<Long, DocumentType> types;

    /** Asks for the part of the list that is shown. */
    private final class Rows extends LazyDataModel<KeptDocumentRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filterBy) {
            return (int) keeping.countKept(filter(null, false));
        }

        @Override
        public List<KeptDocumentRow> load(
                int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
            var sort = sortBy.values().stream().findFirst();
            var column = sort.map(SortMeta::getField)
                    .map(name -> KeptFilter.Column.valueOf(name.toUpperCase(Locale.ROOT)))
                    .orElse(null);
            var descending =
                    sort.filter(meta -> meta.getOrder() == SortOrder.DESCENDING).isPresent();
            return keeping.listKept(filter(column, descending), first, pageSize);
        }

        @Override
        public String getRowKey(KeptDocumentRow row) {
            return String.valueOf(row.id());
        }
    }

    private KeptFilter filter(KeptFilter.Column sort, boolean descending) {
        return new KeptFilter(words, country, type, state, sort, descending);
    }

    @PostConstruct
    void load() {
        types = documents.listTypes().stream().collect(Collectors.toMap(DocumentType::getId, Function.identity()));
    }

    public LazyDataModel<KeptDocumentRow> getRows() {
        return rows;
    }

    public DocumentType type(long id) {
        if (types == null) { // after a move to another node
            load();
        }
        return types.get(id);
    }

    public List<DocumentType> getTypes() {
        return documents.listTypes();
    }

    /** Codes of the countries that occur in the list. */
    public List<String> getCountries() {
        return keeping.listKeptCountries();
    }

    /** The states by which one can filter. */
    public List<VersionState> getStates() {
        return List.of(VersionState.RELEASED, VersionState.DRAFT, VersionState.WITHDRAWN);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Long getType() {
        return type;
    }

    public void setType(Long type) {
        this.type = type;
    }

    public VersionState getState() {
        return state;
    }

    public void setState(VersionState state) {
        this.state = state;
    }
}
