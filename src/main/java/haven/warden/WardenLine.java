package haven.warden;

import java.time.LocalDate;

/**
 * Somebody who looks after a zone, today or later.
 *
 * @param id of the duty
 * @param shown the number for this duty, as people write it; {@code digits} as it is dialled
 * @param current whether the duty covers today
 * @param gone whether they are not at the station any more: then they look after nobody
 * @param checkedOn the day on which somebody last called this number, or null
 * @param unchecked whether that never was, or is long ago
 * @param awayUntil the last day of an absence today, or null
 */
public record WardenLine(
        long id,
        long person,
        String name,
        boolean alternate,
        String shown,
        String digits,
        boolean insideOnly,
        LocalDate from,
        LocalDate to,
        boolean current,
        boolean gone,
        LocalDate awayUntil,
        boolean sample,
        LocalDate checkedOn,
        boolean unchecked) {

    /** Which number of which duty was seen. */
    public String seen() {
        return id + "/" + digits;
    }
}
