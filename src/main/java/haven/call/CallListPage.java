package haven.call;

import haven.access.Address;
import haven.contact.Called;
import haven.contact.ContactKind;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** DIR-05: {@code /calls}: the numbers that the operations centre calls, with one button for what came of each call. */
@Named
@ViewScoped
public class CallListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Address address;

    @Inject
    TestCallService calls;

    private String region;
    private String country;
    private ContactKind kind;
    private CallFilter.Order order = CallFilter.Order.LONGEST_AGO;
    private Long contact;
    private final LazyDataModel<CallRow> rows = new Rows();
    private transient LastCall last;
    private transient boolean looked;

    /** An item of the work queue names the one contact to be called. */
    @PostConstruct
    void open() {
        var asked = address.query("contact");
        contact = asked.matches("[0-9]{1,15}") ? Long.valueOf(asked) : null;
    }

    /** Asks for the part of the list that is shown. */
    private final class Rows extends LazyDataModel<CallRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filterBy) {
            return Math.toIntExact(calls.count(filter()));
        }

        @Override
        public List<CallRow> load(
                int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
            return calls.list(filter(), first, pageSize);
        }

        @Override
        public String getRowKey(CallRow row) {
            return String.valueOf(row.numberId());
        }
    }

    private CallFilter filter() {
        return new CallFilter(region, country, kind, order, contact);
    }

    public LazyDataModel<CallRow> getRows() {
        return rows;
    }

    /** Records what came of the call; what the rules refuse stands above the list. */
    public void note(long contact, String digits, String outcome) {
        calls.note(contact, digits, CallOutcome.valueOf(outcome));
        looked = false;
    }

    public void takeBack() {
        if (getLast() != null) {
            calls.takeBack(last.id());
            looked = false;
        }
    }

    /** What the caller entered last, while it can be taken back; else null. */
    public LastCall getLast() {
        if (!looked) {
            last = calls.findLast().orElse(null);
            looked = true;
        }
        return last;
    }

    public List<String> getRegions() {
        return calls.listRegions();
    }

    public List<String> getCountries() {
        return calls.listCountries();
    }

    public List<ContactKind> getKinds() {
        return Called.KINDS;
    }

    public CallFilter.Order[] getOrders() {
        return CallFilter.Order.values();
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
    }

    public CallFilter.Order getOrder() {
        return order;
    }

    public void setOrder(CallFilter.Order order) {
        this.order = order == null ? CallFilter.Order.LONGEST_AGO : order;
    }
}
