package haven.briefing;

import haven.booking.Booking;
import haven.person.Person;
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
        var list = topics.inForce(session.scope());
        var all = topics.of(list.getId()).stream().map(TopicRow::of).toList();
        return new AttendanceView(
                held.getId(),
                session.getId(),
                phase(session),
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
                all,
                ticked(all, records.listCommon(held.getId())));
    }

    /** As they were last saved for everybody; all of the list, where they were not, or another list was in force. */
    private static Set<Long> ticked(List<TopicRow> all, Set<Long> common) {
        var known = all.stream().map(TopicRow::id).collect(Collectors.toSet());
        return !common.isEmpty() && known.containsAll(common) ? common : known;
    }

    /** People who were in the area on that day and are neither among the rows nor the reader, at most twenty. */
    List<BookedPerson> others(BriefingSession session, String words, Long reader) {
        var patterns = SearchedName.patterns(words);
        if (patterns.isEmpty()) {
            return List.of();
        }
        var id = session.getSession().getId();
        var without = new HashSet<Long>();
        records.listSeated(id)
                .forEach(booking -> without.add(booking.getPerson().getId()));
        records.listOfSession(id)
                .forEach(record -> without.add(record.getPerson().getId()));
        if (reader != null) {
            without.add(reader);
        }
        var day = LocalDate.ofInstant(
                session.getSession().getStartsAt(), session.getStation().getZone());
        return records.findPeopleAt(session.scope(), day, day, patterns, without, BookedForService.MOST);
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
                record == null ? Set.of() : record.topicIds(),
                record != null && record.isApart(),
                record == null ? null : record.getRemark(),
                record == null ? null : makers.get(record.getMadeBy()),
                record == null ? null : record.getObjection());
    }
}
