package haven.person;

import java.time.LocalDate;
import java.util.List;

/**
 * A stay for those who follow where somebody is.
 *
 * @param scope of the station
 * @param to the last day, of a posting that of the contract where it is earlier; null while a posting goes on
 */
public record StayDays(long id, Stay.Kind kind, String scope, LocalDate from, LocalDate to) {

    /** The last day of somebody's postings within this scope; null where one goes on, or where there is none. */
    public static LocalDate lastPosted(List<StayDays> stays, String scope) {
        LocalDate last = null;
        for (var stay : stays) {
            if (stay.kind == Stay.Kind.POSTING && stay.scope.startsWith(scope)) {
                if (stay.to == null) {
                    return null;
                }
                last = last == null || stay.to.isAfter(last) ? stay.to : last;
            }
        }
        return last;
    }
}
