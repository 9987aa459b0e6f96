package haven.briefing;

import haven.access.Address;
import haven.shared.NotThere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** BRF-14: for whom is booked, where it is not for oneself, and the search for them. */
@Named
@RequestScoped
public class ForWhomPanel {

    @Inject
    Address address;

    @Inject
    BookedForService people;

    private BookedPerson person;
    private List<BookedPerson> found;

    /** The number of the person in an address; null for the reader themselves. */
    static Long personOf(Address address) {
        var typed = address.query("person");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[1-9][0-9]{0,17}")) {
            throw new NotThere("person");
        }
        return Long.valueOf(typed);
    }

    public boolean isOther() {
        return personOf(address) != null;
    }

    /** Null where they are, and will be, nowhere in the reader's area. */
    public BookedPerson getPerson() {
        if (person == null && isOther()) {
            person = people.findPerson(personOf(address)).orElse(null);
        }
        return person;
    }

    /** Whether the reader may book for this person at the station of this address. */
    public boolean reaches(long personId) {
        return address.query("station").isEmpty() || people.reaches(address.query("station"), personId);
    }

    /** The same for the person of this address. */
    public boolean isReached() {
        return !isOther() || reaches(personOf(address));
    }

    /** Whether somebody is looked for. */
    public boolean isAsked() {
        return "other".equals(address.query("for"));
    }

    public String getQuery() {
        return address.query("q");
    }

    public List<BookedPerson> getFound() {
        if (found == null) {
            found = people.find(getQuery());
        }
        return found;
    }

    /** Whether there may be more than are shown. */
    public boolean isMore() {
        return getFound().size() == BookedForService.MOST;
    }
}
