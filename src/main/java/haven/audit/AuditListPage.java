package haven.audit;

import haven.access.Address;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** {@code /audit}: who changed what. All that is looked for stands in the address, which can be kept and sent. */
@Named
@RequestScoped
public class AuditListPage {

    private static final int MOST = 50;

    @Inject
    Address address;

    @Inject
    AuditService audit;

    @Inject
    Caller caller;

    private AuditQuery asked;
    private AuditPart part;
    private List<AuditPlace> places;

    @PostConstruct
    void load() {
        asked = AuditQuery.of(address, caller);
        part = audit.search(asked.filter(), asked.cursor(), MOST);
    }

    public AuditFilter getFilter() {
        return asked.filter();
    }

    /** Whether a day was typed that is none. */
    public boolean isWrongDay() {
        return asked.wrongDay();
    }

    public List<AuditRow> getRows() {
        return part.rows();
    }

    /** The day to which words were looked for in vain, or null. */
    public LocalDate getLookedBackTo() {
        return part.lookedBackTo() == null ? null : LocalDate.ofInstant(part.lookedBackTo(), ZoneOffset.UTC);
    }

    /** Empty where there are none. */
    public String getOlderUrl() {
        return part.next() == null ? "" : url(Route.AUDIT, part.next());
    }

    /** Empty on the first page. */
    public String getNewestUrl() {
        return asked.cursor() == null ? "" : url(Route.AUDIT, null);
    }

    public String getExportUrl() {
        return url(Route.AUDIT_EXPORT, null);
    }

    public int getMostExported() {
        return AuditExportResource.MOST;
    }

    /** Whether the caller has both sorts of rows to choose from. */
    public boolean isBoth() {
        return caller.may(Permission.READ_AUDIT) && caller.may(Permission.READ_PORTAL_AUDIT);
    }

    public List<String> getKinds() {
        return audit.listKinds();
    }

    /** None for what belongs to no place. */
    public List<AuditPlace> getPlaces() {
        if (places == null) {
            places = asked.filter().portal() ? List.of() : audit.listPlaces();
        }
        return places;
    }

    private String url(Route route, Cursor before) {
        var query = asked.query(before);
        return route.path() + (query.isEmpty() ? "" : "?" + query);
    }
}
