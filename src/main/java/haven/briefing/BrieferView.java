package haven.briefing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * When somebody can be booked, for those who keep it.
 *
 * @param own whether it is the reader
 * @param areas those for which they may give briefings, the present one too
 * @param holidays whether the reader keeps the holidays of the country
 * @param zone of the station, by whose clock all is told
 * @param today by its calendar
 * @param weekend its country's days of rest
 * @param lastDay the last day on which they brief, or null
 * @param times that hold today or later; {@code over} those that were ended
 * @param off days and hours off from today on
 * @param onDaysOff sessions on days off, in hours off or on holidays: somebody has to hold them, or call them off
 * @param free what can be booked next
 * @param left sessions on days on which they do not brief any more: likewise
 */
public record BrieferView(
        Long id,
        int version,
        boolean own,
        String name,
        String scope,
        List<String> areas,
        String station,
        String stationName,
        String country,
        boolean holidays,
        ZoneId zone,
        LocalDate today,
        List<DayOfWeek> weekend,
        LocalDate lastDay,
        int noticeHours,
        int joinNoticeHours,
        int beforeMinutes,
        int afterMinutes,
        int daily,
        List<Time> times,
        List<Time> over,
        List<Off> off,
        List<DeskRow> onDaysOff,
        List<Offer> free,
        List<DeskRow> left) {

    /** A weekly time. */
    public record Time(WeeklyTime weekly, String place, String link) {}

    /** Days off, first and last included. @param begins of hours of one day, and {@code ends}; null for whole days */
    public record Off(Long id, LocalDate from, LocalDate to, LocalTime begins, LocalTime ends) {}

    /** Weekly times that have a last day: those can go on after all. */
    public List<Time> ended() {
        return Stream.concat(over.stream(), times.stream())
                .filter(time -> time.weekly().until() != null)
                .toList();
    }

    public String url() {
        return "/briefing/desk/" + id;
    }

    /** The day of this session by the calendar of the station, as addresses write it. */
    public LocalDate dayOf(DeskRow row) {
        return LocalDate.ofInstant(row.startsAt(), zone);
    }
}
