package haven.warden;

import java.time.LocalDate;

/**
 * Somebody who is at a station today, or will be soon.
 *
 * @param visiting whether on a visit, not posted
 * @param from the first day, {@code until} the last one; null while it goes on
 * @param awayUntil the last day of an absence today, or null
 */
public record PersonHere(
        long id, String name, boolean visiting, LocalDate from, LocalDate until, LocalDate awayUntil, boolean sample) {}
