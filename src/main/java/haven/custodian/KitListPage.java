package haven.custodian;

import haven.access.Address;
import haven.place.Place;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** {@code /keep/{place}/kits}: the register of a place's kits. */
@Named
@ViewScoped
public class KitListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Address address;

    @Inject
    KitRegisterService kits;

    private String code;
    private String words;
    private String country;
    private KitState state;
    private transient Place place;

    private final LazyDataModel<KitRegisterRow> rows = new Rows();

    /** Asks for the part of the list that is shown. */
    private final class Rows extends LazyDataModel<KitRegisterRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filterBy) {
            return (int) kits.count(code, filter(null, false));
        }

        @Override
        public List<KitRegisterRow> load(
                int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
            var sort = sortBy.values().stream().findFirst();
            var column = sort.map(SortMeta::getField)
                    .map(name -> KitFilter.Column.valueOf(name.toUpperCase(Locale.ROOT)))
                    .orElse(null);
            var descending =
                    sort.filter(meta -> meta.getOrder() == SortOrder.DESCENDING).isPresent();
            return kits.list(code, filter(column, descending), first, pageSize);
        }

        @Override
        public String getRowKey(KitRegisterRow row) {
            return String.valueOf(row.kit().id());
        }
    }

    private KitFilter filter(KitFilter.Column sort, boolean descending) {
        return new KitFilter(words, country, state, sort, descending);
    }

    /** First of all: who does not keep this place gets no page. */
    @PostConstruct
    void load() {
        code = address.part("place");
        place = kits.getKeptPlace(code);
    }

    public Place getPlace() {
        if (place == null) { // after a move to another node
            place = kits.getKeptPlace(code);
        }
        return place;
    }

    public LazyDataModel<KitRegisterRow> getRows() {
        return rows;
    }

    /** Codes of the countries that occur in the list. */
    public List<String> getCountries() {
        return kits.listKitCountries(code);
    }

    public KitState[] getStates() {
        return KitState.values();
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

    public KitState getState() {
        return state;
    }

    public void setState(KitState state) {
        this.state = state;
    }
}
