package haven.directory;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /contacts/{station}/people}: who is here or responsible for it; {@code ?page=2} shows more of the others. */
@Named
@RequestScoped
public class StationPeoplePage {

    @Inject
    Address address;

    @Inject
    PeopleDirectoryService directory;

    private int page;
    private StationPeople people;

    /** The page comes along with each post. */
    @PostConstruct
    void load() {
        page = PageNumber.of(address.query("page"));
        people = directory.getPeople(address.part("station"), page - 1);
    }

    public StationPeople getPeople() {
        return people;
    }

    public int getPage() {
        return page;
    }

    public String getPrevious() {
        return page > 1 ? url(page - 1) : null;
    }

    public String getNext() {
        return people.more() ? url(page + 1) : null;
    }

    private String url(int other) {
        return Route.STATION_PEOPLE.path(people.station().getCode()) + "?page=" + other + "#others";
    }
}
