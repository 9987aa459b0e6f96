package haven.aidememoire;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private AideMemoireView aide;
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
        aides.describe(code(), approvedOn, steps);
        return here() + "?said=aide.said.described";
    }

    public String publish() {
        aides.publish(code());
        return here() + "?said=aide.said.published";
    }

    public String withdraw() {
        aides.withdraw(code());
        return here() + "?said=aide.said.withdrawn";
    }

    public String discard() {
        aides.discard(code());
        return here() + "?said=aide.said.discarded";
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
