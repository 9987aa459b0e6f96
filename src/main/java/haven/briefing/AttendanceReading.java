package haven.briefing;

import haven.booking.Booking;
import haven.person.Person;
import haven.place.ScopeCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what {@link AttendanceService} shows, in a number of statements that does not grow with the people. */
@ApplicationScoped
class AttendanceReading {

    @Inject
    RecordRepository records;

    @Inject
    Topics topics;

    @Inject
    Clock clock;

    static String key(Booking booking) {
        return "b" + booking.getId();
    }

    AttendanceView.Phase phase(BriefingSession session) {
        var now = clock.instant();
        var held = session.getSession();
        if (held.isCalledOff()) {
            return AttendanceView.Phase.CALLED_OFF;
        }
        if (now.isBefore(held.getStartsAt())) {
            return AttendanceView.Phase.AHEAD;
        }
        return now.isAfter(held.getEndsAt().plus(AttendanceService.LATE))
                ? AttendanceView.Phase.OVER
                : AttendanceView.Phase.OPEN;
    }

    /** @param reader the person who looks at it, or null */
    AttendanceView view(BriefingSession session, Long reader) {
        var held = session.getSession();
        var station = session.getStation();
        var known = records.listOfSession(held.getId());
        var makers = records.names(known.stream()
                .map(BriefingRecord::getMadeBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var byPerson = new HashMap<Long, BriefingRecord>();
        known.forEach(record -> byPerson.put(record.getPerson().getId(), record));
        var rows = new ArrayList<AttendanceRow>();
        var seen = new HashSet<Long>();
        for (var booking : records.listSeated(held.getId())) {
            var person = booking.getPerson();
            if (seen.add(person.getId())) {
                rows.add(row(key(booking), person, true, byPerson.get(person.getId()), makers, reader));
            }
        }
        for (var record : known) {
            if (seen.add(record.getPerson().getId())) {
                rows.add(row("r" + record.getId(), record.getPerson(), false, record, makers, reader));
            }
        }
        var phase = phase(session);
        var list = topics.inForce(session.scope());
        return new AttendanceView(
                held.getId(),
                session.getId(),
                phase,
                held.getStartsAt(),
                held.getEndsAt(),
                station.getZone(),
                session.scope(),
                station.getCode(),
                station.getName(),
                session.getMode(),
                session.meeting().place(),
                session.getBriefer().getPerson().name(),
                rows,
                list.getId(),
                list.getNumber(),
                topics.of(list.getId()).stream().map(TopicRow::of).toList(),
                phase == AttendanceView.Phase.OPEN ? others(session, seen, reader) : List.of());
    }

    private List<AttendanceView.Someone> others(BriefingSession session, Set<Long> seen, Long reader) {
        if (ScopeCodes.of(session.scope()).country() == null) {
            return List.of();
        }
        var day = LocalDate.ofInstant(
                session.getSession().getStartsAt(), session.getStation().getZone());
        return records.listPeopleAt(session.scope(), day, day).stream()
                .filter(person ->
                        !seen.contains(person.getId()) && !person.getId().equals(reader))
                .map(person -> new AttendanceView.Someone(person.getId(), person.name()))
                .toList();
    }

    private static AttendanceRow row(
            String key, Person person, boolean booked, BriefingRecord record, Map<Long, String> makers, Long reader) {
        return new AttendanceRow(
                key,
                person.getId(),
                person.name(),
                person.getStaffNumber(),
                booked,
                person.getId().equals(reader),
                record == null ? 0 : record.getId(),
                record == null ? null : record.state(),
                record != null && record.getBrieferConfirmedAt() == null && record.getPersonConfirmedAt() == null,
                record == null
                        ? Set.of()
                        : record.getTopics().stream().map(Topic::getId).collect(Collectors.toSet()),
                record == null ? null : record.getRemark(),
                record == null ? null : makers.get(record.getMadeBy()),
                record == null ? null : record.getObjection());
    }
}
