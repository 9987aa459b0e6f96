package haven.warden;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** {@code /keep/{place}/wardens}: zones, who looks after them, who belongs where, and what is missing. */
@Named
@RequestScoped
public class WardenEditPage {

    @Inject
    Address address;

    @Inject
    WardenKeepingService wardens;

    private final AppointForm form = new AppointForm();
    private StationWardens kept;
    private ZoneView edited;
    private String name;
    private String area;
    private int seen;
    private Long chosen;
    private LocalDate lastDay;

    /** First of all: who does not keep these wardens gets no page. The zone that is opened comes along with each post. */
    @PostConstruct
    void load() {
        kept = wardens.getKept(code());
        edited = kept.find(address.query("zone")).orElse(null);
        if (edited != null) {
            name = edited.name();
            area = edited.area();
            seen = edited.version();
        }
    }

    public String save() {
        if (edited == null) {
            wardens.addZone(code(), name, area);
            return done("warden.said.added");
        }
        wardens.describeZone(code(), edited.id(), name, area, seen);
        return done("warden.said.changed");
    }

    public String close() {
        wardens.closeZone(code(), chosen);
        return done("warden.said.closed");
    }

    public String reopen() {
        wardens.reopenZone(code(), chosen);
        return done("warden.said.reopened");
    }

    public String appoint() {
        wardens.appoint(code(), form);
        return done("warden.said.appointed");
    }

    public String end() {
        wardens.endDuty(code(), chosen, lastDay);
        return done(lastDay == null ? "warden.said.goesOn" : "warden.said.ended");
    }

    private String done(String said) {
        return Route.WARDENS.path(code()) + "?said=" + said;
    }

    private String code() {
        return address.part("place");
    }

    public StationWardens getKept() {
        return kept;
    }

    /** The zone that is being changed; null where a new one is made. */
    public ZoneView getEdited() {
        return edited;
    }

    public AppointForm getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** Of the zone to close or open, or the duty to end; each form posts its own. */
    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
