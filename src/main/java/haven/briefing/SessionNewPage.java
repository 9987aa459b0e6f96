package haven.briefing;

import haven.access.Address;
import haven.place.Place;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /briefing/desk/new}: a single or group session, planned by hand. */
@Named
@RequestScoped
public class SessionNewPage {

    @Inject
    Address address;

    @Inject
    BriefingDeskService desk;

    @Inject
    SessionKeepingService keeping;

    private final SessionForm form = new SessionForm();
    private List<BrieferRow> briefers;
    private List<Place> stations;

    /** The briefer of the address, else the reader, else the first of the area. */
    @PostConstruct
    void load() {
        briefers = desk.listBriefers();
        var wanted = address.query("briefer");
        briefers.stream()
                .filter(one ->
                        wanted.isEmpty() ? one.own() : String.valueOf(one.id()).equals(wanted))
                .findFirst()
                .or(() -> briefers.stream().findFirst())
                .ifPresent(one -> {
                    form.setBriefer(one.id());
                    form.setStation(one.station());
                });
    }

    public String plan() {
        var id = keeping.plan(form.getBriefer() == null ? 0 : form.getBriefer(), form.draft());
        return "/briefing/session/" + id + "/edit?said=briefing.said.planned";
    }

    public SessionForm getForm() {
        return form;
    }

    public List<BrieferRow> getBriefers() {
        return briefers;
    }

    public List<Place> getStations() {
        if (stations == null) {
            stations = keeping.listStations();
        }
        return stations;
    }
}
