package haven.aidememoire;

import haven.access.Address;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Route;
import haven.place.ScopeCodes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the Aide-Memoire of a place is written, and where its editions are published; each form has its own panel. */
@Named
@RequestScoped
public class AideMemoireEditPage {

    @Inject
    Address address;

    @Inject
    AideMemoireService aides;

    @Inject
    Caller caller;

    private AideMemoireView aide;
    private String seen;
    private LocalDate approvedOn;
    private TypedWords steps;

    /** First of all: who may not change this place gets no page. */
    @PostConstruct
    void load() {
        aide = aides.getKept(address.part("place"));
        approvedOn = aide.approvedOn();
        steps = TypedWords.of(aide.localSteps());
    }

    public String describe() {
        aides.describe(code(), seen, approvedOn, steps);
        return here() + "?said=aide.said.described";
    }

    private String code() {
        return aide.place().code();
    }

    private String here() {
        return Route.KEEP_HELP.path(code());
    }

    public AideMemoireView getAide() {
        return aide;
    }

    /** The codes of the places that fill in here, the nearest first, as far as the caller keeps them too. */
    public List<String> getAbove() {
        var above = new ArrayList<String>();
        var scope = aide.place().scope();
        for (int end = parent(scope); end > 0; end = parent(scope)) {
            scope = scope.substring(0, end + 1);
            var there = scope;
            if (caller.may(Permission.KEEP_HELP, () -> there)) {
                above.add(scope.substring(parent(scope) + 1, end));
            }
        }
        return above;
    }

    private static int parent(String scope) {
        return scope.lastIndexOf('/', scope.length() - 2);
    }

    /** Of a station's or a country's scope, {@code /world/nairobi/KE/}; else empty. */
    public String getCountryCode() {
        var country = ScopeCodes.of(aide.place().scope()).country();
        return country == null ? "" : country;
    }

    public ZoneId getZone() {
        return ZoneId.of(aide.place().zone());
    }

    /** One service alone is shown: an existing one, or the form for a new one. */
    public boolean isOnService() {
        return !address.query("service").isEmpty();
    }

    /** All groups with their services, in the order in which readers see them. */
    public Map<ServiceGroup, List<ServiceRow>> getGroups() {
        var groups = new LinkedHashMap<ServiceGroup, List<ServiceRow>>();
        Arrays.stream(ServiceGroup.values())
                .forEach(group -> groups.put(
                        group,
                        aide.services().stream()
                                .filter(row -> row.group() == group)
                                .toList()));
        return groups;
    }

    /** The things whose changes belong on this page. */
    public String getHistoryOf() {
        return "AideMemoire " + aide.id();
    }

    /** Always as it is now: after a refusal the keeper has been told, and may send again. */
    public String getSeen() {
        return aide.seenSteps();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** Somebody else saved the same while the keeper was typing. */
    public boolean isStale() {
        return seen != null && !seen.equals(aide.seenSteps());
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }

    public TypedWords getSteps() {
        return steps;
    }
}
