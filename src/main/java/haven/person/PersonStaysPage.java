package haven.person;

import haven.access.Address;
import haven.place.PlaceService;
import haven.place.StationRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /person/{id}/stays}: where somebody is, will be and is away, entered by hand where no file of HR does. */
@Named
@RequestScoped
public class PersonStaysPage {

    @Inject
    Address address;

    @Inject
    StayKeepingService keeping;

    @Inject
    PlaceService places;

    private final StayForm form = new StayForm();
    private StaysView view;
    private List<StationRow> stations;
    private String posted;

    @PostConstruct
    void load() {
        view = keeping.get(PersonNumber.of(address));
    }

    public String add() {
        keeping.add(view.personId(), posted, form.draft());
        return done("person.said.stayAdded");
    }

    public String addAbsence() {
        keeping.add(view.personId(), posted, form.absence());
        return done("person.said.absenceAdded");
    }

    public String end() {
        keeping.end(view.personId(), posted, form.getStay(), TypedDay.of(form.getLastDay(), "lastDay"));
        return done("person.said.stayEnded");
    }

    public String takeBackEnd() {
        keeping.takeBackEnd(view.personId(), posted, form.getStay());
        return done("person.said.stayTakenBack");
    }

    public String remove() {
        keeping.remove(view.personId(), posted, form.getStay());
        return done("person.said.stayRemoved");
    }

    private String done(String said) {
        return view.url() + "/stays?said=" + said;
    }

    public StaysView getView() {
        return view;
    }

    public StayForm getForm() {
        return form;
    }

    /** The kinds that have a station of their own. */
    public List<Stay.Kind> getKinds() {
        return List.of(Stay.Kind.POSTING, Stay.Kind.VISIT);
    }

    /** All duty stations, by name: people go anywhere. */
    public List<StationRow> getStations() {
        if (stations == null) {
            stations = places.findStations("");
        }
        return stations;
    }

    /** Always as it is now: after a refusal one has been told that somebody else was here, and may send again. */
    public String getSeen() {
        return view.seen();
    }

    public void setSeen(String seen) {
        posted = seen;
    }
}
