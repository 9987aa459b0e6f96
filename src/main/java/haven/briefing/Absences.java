package haven.briefing;

import haven.access.Caller;
import haven.access.Permission;
import haven.booking.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days and hours in which a briefer is away because of what was decided about a session. */
@ApplicationScoped
class Absences {

    @Inject
    BriefingDeskRepository desk;

    @Inject
    BriefingRepository briefings;

    @Inject
    Sessions sessions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** All of this day, where it is no day off as it is; hours of it are not enough. */
    void addDay(Briefer briefer, LocalDate day) {
        if (!TimeOff.of(off(briefer, day, day), List.of()).days().contains(day)) {
            desk.add(new BrieferDayOff(briefer, day, day));
        }
    }

    /**
     * The hours of this session, which its briefer does not give: where it came from a weekly time, the next one would
     * book the very same. Nothing where they are away then as it is, or it is a holiday. To be called before the session
     * ends, so that no letter offers its time; its agenda stays locked.
     */
    void addHoursOf(BriefingSession what) {
        sessions.lockAgenda(what.getBriefer().agenda());
        desk.refresh(what); // somebody may have moved it, or given it to another one
        if (!what.isMadeByBooking()) {
            return;
        }
        var briefer = what.getBriefer();
        var session = what.getSession();
        var station = briefer.getStation();
        for (var hours : HoursOff.between(session.getStartsAt(), session.getEndsAt(), station.getZone())) {
            var day = hours.day();
            var holidays = briefings.listHolidays(List.of(station.getCountry().getId()), day, day);
            if (!TimeOff.of(off(briefer, day, day), holidays).hold(hours)) {
                desk.add(new BrieferDayOff(briefer, day, day, hours.from(), hours.to()));
            }
        }
    }

    /** Whether the hours of this session are kept from being booked again, now that it does not take place. */
    Optional<HeldBack> heldBack(BriefingSession what) {
        var session = what.getSession();
        if (!what.isMadeByBooking()
                || !session.isCalledOff()
                || !clock.instant().isBefore(session.getStartsAt())) {
            return Optional.empty();
        }
        var briefer = what.getBriefer();
        var zone = briefer.getStation().getZone();
        var day = LocalDate.ofInstant(session.getStartsAt(), zone);
        if (!TimeOff.of(off(briefer, day, day.plusDays(1)), List.of())
                .meets(session.getStartsAt(), session.getEndsAt(), zone)) {
            return Optional.empty();
        }
        var kept = briefer.getPerson().getId().equals(caller.me()) || caller.may(Permission.KEEP_BRIEFINGS, briefer);
        return Optional.of(new HeldBack(
                briefer.getPerson().name(), kept ? "/briefing/desk/" + briefer.getId() + "#daysOff" : null));
    }

    private List<BrieferDayOff> off(Briefer briefer, LocalDate first, LocalDate last) {
        return briefings.listOff(List.of(briefer.getId()), first, last);
    }
}
