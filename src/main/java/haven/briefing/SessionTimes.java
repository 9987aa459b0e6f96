package haven.briefing;

import haven.booking.Span;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * BRF-08: whether a session that somebody plans or moves by hand can be at its time. What binds is refused; what a keeper
 * may know better (leave, holiday, a full day) needs their word. The agenda is locked.
 */
@ApplicationScoped
class SessionTimes {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    BriefingDeskRepository desk;

    @Inject
    BriefingRepository briefings;

    @Inject
    Clock clock;

    /** @throws RuleViolation where the clock on the wall never shows one of them, or the length is none of a briefing */
    static Span span(LocalDateTime from, LocalDateTime to, ZoneId zone, BookingRules rules) {
        var span = new Span(
                instant(from, zone, "sessionFrom"), instant(to, zone, "sessionTo"), rules.before(), rules.after());
        var minutes = Duration.between(span.from(), span.to()).toMinutes();
        if (minutes < WeeklyTime.SHORTEST || minutes > WeeklyTime.LONGEST) {
            throw RuleViolation.at("sessionTo", "briefing.error.minutes", WeeklyTime.SHORTEST, WeeklyTime.LONGEST);
        }
        return span;
    }

    private static Instant instant(LocalDateTime local, ZoneId zone, String field) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw RuleViolation.at(field, "briefing.error.gap");
        }
        return local.atZone(zone).toInstant(); // of two the earlier one, as for slots
    }

    /**
     * @param scope the area for which it is
     * @param except the id of the session itself, or 0
     * @param despite whether its keeper wants it although the briefer is away, it is a holiday, or the day is full
     */
    void mustFit(Briefer briefer, String scope, Span span, long except, boolean despite) {
        if (!clock.instant().isBefore(span.from())) {
            throw RuleViolation.at("sessionFrom", "briefing.error.past");
        }
        var zone = briefer.getStation().getZone();
        var day = LocalDate.ofInstant(span.from(), zone);
        mustBeTheirs(briefer, scope, day);
        var busy = desk
                .listBusy(
                        List.of(briefer.agenda()),
                        span.from().minus(span.before()),
                        span.to().plus(span.after()))
                .stream()
                .filter(one -> one.getId() != except)
                .findFirst();
        if (busy.isPresent()) {
            throw RuleViolation.at(
                    "sessionFrom",
                    "briefing.error.busy",
                    clock(busy.get().getStartsAt(), zone),
                    clock(busy.get().getEndsAt(), zone));
        }
        if (!despite) {
            mustBeUsual(briefer, span, day, except);
        }
    }

    /** @throws RuleViolation where nothing lets them brief there on that day */
    void mustBeTheirs(Briefer briefer, String scope, LocalDate day) {
        if (!isTheirs(briefer, scope, day)) {
            throw RuleViolation.at("sessionDay", "briefing.error.noDuty");
        }
    }

    boolean isTheirs(Briefer briefer, String scope, LocalDate day) {
        return briefer.takesPartOn(day)
                && briefings.listDuties(List.of(briefer.getPerson().getId()), Timetable.BRIEFING, day, day).stream()
                        .anyMatch(duty -> scope.startsWith(duty.getScope()));
    }

    private boolean isAway(Briefer briefer, Span span, LocalDate day) {
        return TimeOff.of(briefings.listOff(List.of(briefer.getId()), day, day.plusDays(1)), List.of())
                .meets(span.from(), span.to(), briefer.getStation().getZone());
    }

    private void mustBeUsual(Briefer briefer, Span span, LocalDate day, long except) {
        if (isAway(briefer, span, day)) {
            throw RuleViolation.at("sessionDespite", "briefing.error.away");
        }
        var country = briefer.getStation().getCountry().getId();
        for (var holiday : briefings.listHolidays(List.of(country), day, day)) {
            throw RuleViolation.at("sessionDespite", "briefing.error.holiday", holiday.getName());
        }
        var zone = briefer.getStation().getZone();
        var count = desk.countOf(
                briefer.agenda(),
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                except);
        if (count >= briefer.getDaily()) {
            throw RuleViolation.at("sessionDespite", "briefing.error.fullDay", count);
        }
    }

    /** {@code 09:30}, by the clock there. */
    static String clock(Instant at, ZoneId zone) {
        return CLOCK.withZone(zone).format(at);
    }
}
