package haven.warden;

import haven.access.Address;
import haven.access.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/** The forms by which people are put into a zone, moved to another one, or taken out. */
@Named
@RequestScoped
public class ZoneMovePanel {

    @Inject
    Address address;

    @Inject
    WardenKeepingService wardens;

    private Long zone;
    private String[] people = {};

    public String move() {
        var code = address.part("place");
        wardens.move(code, Arrays.stream(people).map(Long::valueOf).toList(), zone);
        return Route.WARDENS.path(code) + "?said=warden.said.moved";
    }

    /** Where they are to belong; null for nowhere. */
    public Long getZone() {
        return zone;
    }

    public void setZone(Long zone) {
        this.zone = zone;
    }

    public String[] getPeople() {
        return people.clone();
    }

    public void setPeople(String[] people) {
        this.people = people.clone();
    }
}
