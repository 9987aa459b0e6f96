package haven.briefing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Days on which nobody is briefed, first and last included; or some hours of one day.
 *
 * @param begins when the hours begin, and {@code ends}; null for whole days
 * @param who the briefer who is away, or null where it is a holiday
 * @param country the code of the country whose holiday it is, or null
 * @param name of the holiday, as its keepers call it, or null
 */
public record DeskOff(
        LocalDate from, LocalDate to, Instant begins, Instant ends, String who, String country, String name) {

    static DeskOff of(BrieferDayOff off) {
        var hours = off.hours();
        var zone = off.getBriefer().getStation().getZone();
        return new DeskOff(
                off.getFrom(),
                off.getTo(),
                hours == null
                        ? null
                        : hours.day().atTime(hours.from()).atZone(zone).toInstant(),
                hours == null
                        ? null
                        : hours.day().atTime(hours.to()).atZone(zone).toInstant(),
                off.getBriefer().getPerson().name(),
                null,
                null);
    }

    static DeskOff of(Holiday holiday) {
        return new DeskOff(
                holiday.getDay(),
                holiday.getDay(),
                null,
                null,
                null,
                holiday.getCountry().getCode(),
                holiday.getName());
    }
}
