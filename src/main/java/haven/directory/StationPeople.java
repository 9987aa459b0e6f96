package haven.directory;

import haven.place.DutyStation;
import java.util.List;

/**
 * The people of a station, as far as the reader may know.
 *
 * @param responsible those with a duty, by role
 * @param others who else is there, by name: one page of them
 * @param more whether another page follows
 * @param helps whether the reader may enter details for people here
 */
public record StationPeople(
        DutyStation station, List<PersonEntry> responsible, List<PersonEntry> others, boolean more, boolean helps) {

    public boolean isEmpty() {
        return responsible.isEmpty() && others.isEmpty();
    }
}
