package haven.warden;

import java.time.LocalDate;
import java.util.List;

/**
 * A zone with those who look after it and those who live there today.
 *
 * @param area which streets belong to it; may be null
 * @param wardens whose duty is not over, wardens before alternates
 * @param lacksFrom the first day on which warden or alternate are missing; null while nothing is known to come
 */
public record ZoneView(
        long id,
        String name,
        String area,
        int version,
        List<WardenLine> wardens,
        List<PersonHere> people,
        ZoneState state,
        LocalDate lacksFrom) {

    /** Those who look after it today and are there. */
    public List<WardenLine> current() {
        return wardens.stream().filter(line -> line.current() && !line.gone()).toList();
    }
}
