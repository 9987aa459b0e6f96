package haven.briefing;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;

/**
 * What the calendar shows of the days that are looked at. Its times are those on the wall of one zone; the browser is told
 * that they are UTC, so that neither its own zone nor what it knows of others counts.
 */
class DeskCalendar extends LazyScheduleModel {

    private static final long serialVersionUID = 1L;

    private final BriefingDeskService desk;
    private final DeskTitles titles;
    private final BriefingDeskPage page;

    DeskCalendar(BriefingDeskService desk, DeskTitles titles, BriefingDeskPage page) {
        this.desk = desk;
        this.titles = titles;
        this.page = page;
    }

    @Override
    public void loadEvents(LocalDateTime start, LocalDateTime end) {
        var zone = page.getZone();
        var now = titles.now();
        var locale = page.locale();
        for (var row : desk.list(
                page.filter(), start.atZone(zone).toInstant(), end.atZone(zone).toInstant())) {
            addEvent(DefaultScheduleEvent.builder()
                    .title(titles.of(row, locale))
                    .startDate(LocalDateTime.ofInstant(row.startsAt(), zone))
                    .endDate(LocalDateTime.ofInstant(row.endsAt(), zone))
                    .url(row.url())
                    .data(row.id() + "/" + row.version())
                    .editable(now.isBefore(row.startsAt()))
                    .build());
        }
        // by the clock of the briefer's own station hours of another day may lie in it
        for (var off : desk.listOff(page.filter(), start.toLocalDate().minusDays(1), end.toLocalDate())) {
            var hours = off.begins() != null;
            addEvent(DefaultScheduleEvent.builder()
                    .title(titles.of(off, locale))
                    .startDate(
                            hours
                                    ? LocalDateTime.ofInstant(off.begins(), zone)
                                    : off.from().atStartOfDay())
                    .endDate(
                            hours
                                    ? LocalDateTime.ofInstant(off.ends(), zone)
                                    : off.to().plusDays(1).atTime(LocalTime.MIDNIGHT))
                    .allDay(!hours)
                    .editable(false)
                    .styleClass("off")
                    .build());
        }
    }

    /** The session that was drawn elsewhere: {@code id/version}. */
    static long[] moved(Object data) {
        var parts = String.valueOf(data).split("/");
        return new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])};
    }
}
