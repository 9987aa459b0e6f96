package haven.briefing;

import haven.access.Address;
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

/** {@code /briefing/people}: BRF-12, the people of the caller's area without a briefing that holds; {@code ?station=}. */
@Named
@ViewScoped
public class WithoutBriefingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OwedService owed;

    @Inject
    Address address;

    private String words;
    private String country;
    private String station;
    private OwedState state;
    private BriefingReason reason;
    private String reminded;

    private final LazyDataModel<Owed> rows = new Rows();

    @PostConstruct
    void load() {
        var asked = address.query("station");
        station = asked.isEmpty() ? null : asked;
    }

    /** Asks for the part of the list that is shown. */
    private final class Rows extends LazyDataModel<Owed> {

        private static final long serialVersionUID = 1L;

        /** Told by {@link #load}: who must be briefed is reckoned once a page. */
        @Override
        public int count(Map<String, FilterMeta> filterBy) {
            return 0;
        }

        @Override
        public List<Owed> load(
                int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
            var sort = sortBy.values().stream().findFirst();
            var column = sort.map(SortMeta::getField)
                    .map(name -> OwedFilter.Column.valueOf(name.toUpperCase(Locale.ROOT)))
                    .orElse(null);
            var descending =
                    sort.filter(meta -> meta.getOrder() == SortOrder.DESCENDING).isPresent();
            var part = owed.list(filter(column, descending), first, pageSize);
            setRowCount(part.total());
            var at = recalculateFirst(first, pageSize, part.total());
            return at == first
                    ? part.rows()
                    : owed.list(filter(column, descending), at, pageSize).rows(); // the list has become shorter
        }

        @Override
        public String getRowKey(Owed row) {
            return String.valueOf(row.stayId());
        }
    }

    private OwedFilter filter(OwedFilter.Column sort, boolean descending) {
        return new OwedFilter(words, country, station, state, reason, sort, descending);
    }

    public void remind(long stay, String name) {
        owed.remind(stay);
        reminded = name;
    }

    /** Who has just been written to, or null. */
    public String getReminded() {
        return reminded;
    }

    public LazyDataModel<Owed> getRows() {
        return rows;
    }

    /** Where the same people can be had as a file: {@code csv}, {@code xlsx}. */
    public String exportUrl(String format) {
        return filter(null, false).exportUrl(format);
    }

    public List<String> getCountries() {
        return owed.listCountries();
    }

    public OwedState[] getStates() {
        return OwedState.values();
    }

    public BriefingReason[] getReasons() {
        return BriefingReason.values();
    }

    public String getStation() {
        return station;
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

    public OwedState getState() {
        return state;
    }

    public void setState(OwedState state) {
        this.state = state;
    }

    public BriefingReason getReason() {
        return reason;
    }

    public void setReason(BriefingReason reason) {
        this.reason = reason;
    }
}
