package haven.directory;

import haven.access.Role;
import haven.detail.DetailRow;
import haven.place.DutyStation;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody, as others see them.
 *
 * @param roles what they are responsible for today
 * @param stations where they are posted or visiting, as far as it is said
 * @param visiting whether they are at this station on a visit, {@code until} when; null where it does not say
 * @param details what they let the reader know
 */
public record PersonEntry(
        long id,
        String name,
        String unit,
        List<Held> roles,
        List<DutyStation> stations,
        boolean visiting,
        LocalDate until,
        List<DetailRow> details,
        boolean sample) {

    /** A duty. @param scope where */
    public record Held(Role role, String scope, boolean acting) {}

    /** Where each of their details can be opened: the station where they are first. */
    public String stationCode() {
        return stations.isEmpty() ? null : stations.get(0).getCode();
    }
}
