package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.OutOfSight;
import haven.access.Permission;
import haven.booking.Booking;
import haven.booking.Sessions;
import haven.person.Person;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * BRF-10, BRF-12: who came to a session and what they were told, from its beginning until a month after it, for its
 * briefer and the keepers of its area. For others it does not exist. Two who record at once come one after the other.
 */
@ApplicationScoped
@Transactional
public class AttendanceService {

    static final Duration LATE = Duration.ofDays(31);

    @Inject
    BriefingRepository briefings;

    @Inject
    RecordRepository records;

    @Inject
    AttendanceReading reading;

    @Inject
    Topics topics;

    @Inject
    Sessions sessions;

    @Inject
    RecordLetters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The session with everybody who is expected or came. @param id of the session in {@code booking} */
    @Allowed(Permission.READ_STAFF_PAGES)
    public AttendanceView get(long id) {
        return reading.view(kept(id), caller.me());
    }

    /** Who may have come without a booking: people who were in the area on that day, at most twenty. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<BookedPerson> findOthers(long id, String words) {
        return reading.others(kept(id), words, caller.me());
    }

    /** Came, or did not come. @param key of the row. Without effect where the same is recorded already */
    @TriedAgain
    @Allowed(Permission.READ_STAFF_PAGES)
    public void mark(long id, String key, boolean came) {
        var session = open(id);
        var booking = records.listSeated(id).stream()
                .filter(one -> AttendanceReading.key(one).equals(key))
                .findFirst()
                .orElseThrow(() -> new NotThere("booking"));
        mark(session, booking, came);
    }

    /** Everybody of whom nothing is recorded yet came, but for the caller: somebody else says that of them. */
    @TriedAgain
    @Allowed(Permission.READ_STAFF_PAGES)
    public void markAll(long id) {
        var session = open(id);
        var known = records.listOfSession(id).stream()
                .map(record -> record.getPerson().getId())
                .collect(Collectors.toSet());
        records.listSeated(id).stream()
                .filter(booking -> !known.contains(booking.getPerson().getId()))
                .filter(booking -> !booking.getPerson().getId().equals(caller.me()))
                .forEach(booking -> begin(session, booking.getPerson(), booking, BriefingRecord.Attendance.PRESENT));
        records.flush();
    }

    /** What was recorded of this row is taken back; once the briefer confirmed it, it can only be withdrawn. */
    @TriedAgain
    @Allowed(Permission.READ_STAFF_PAGES)
    public void takeBack(long id, long recordId) {
        open(id);
        var record = of(id, recordId);
        record.mustBeOpen();
        record.withdraw(null, clock.instant());
        records.flush();
    }

    /** Somebody of the area came without a booking. */
    @TriedAgain
    @Allowed(Permission.READ_STAFF_PAGES)
    public void add(long id, Long personId) {
        var session = open(id);
        if (personId == null) {
            throw new RuleViolation("briefing.error.choosePerson");
        }
        mustBeAnother(personId);
        var day = day(session);
        var person = records.findPerson(personId).orElseThrow(() -> new NotThere("person"));
        if (!briefings.staysWithin(personId, List.of(session.scope()), day)) {
            throw new RuleViolation("briefing.error.notHere");
        }
        var booking = records.listSeated(id).stream()
                .filter(one -> one.getPerson().getId().equals(personId))
                .findFirst();
        if (booking.isPresent()) {
            mark(session, booking.get(), true);
        } else if (find(id, personId) == null) {
            begin(session, person, null, BriefingRecord.Attendance.PRESENT);
            records.flush();
        }
    }

    /**
     * These topics for everybody who came and is not confirmed yet, and for who comes later. Whose topics were saved one by
     * one keeps them.
     *
     * @param listId of which list they are
     * @throws RuleViolation where another list was released meanwhile
     */
    @TriedAgain
    @Allowed(Permission.READ_STAFF_PAGES)
    public void tell(long id, long listId, Collection<Long> told) {
        var session = open(id);
        var list = inForce(session, listId);
        var chosen = chosen(list, told);
        openPresent(id).stream()
                .filter(record -> !record.isApart())
                .forEach(record -> record.withTopics(list.getId(), chosen));
        records.keepCommon(id, chosen);
        records.flush();
    }

    /**
     * What this one was told, and a remark.
     *
     * @param listId of which list the topics are
     * @throws RuleViolation once it is confirmed, and where another list was released meanwhile
     */
    @TriedAgain
    @Allowed(Permission.READ_STAFF_PAGES)
    public void describe(long id, long recordId, long listId, Collection<Long> told, String remark) {
        var session = open(id);
        var record = of(id, recordId);
        if (remark != null && remark.strip().length() > BriefingRecord.LONGEST_REMARK) {
            throw new RuleViolation("briefing.error.remarkLong", BriefingRecord.LONGEST_REMARK);
        }
        var list = inForce(session, listId);
        record.withOwnTopics(list.getId(), chosen(list, told));
        record.remark(remark);
        records.flush();
    }

    /** It was as it is recorded: who came is asked to confirm it, who did not is invited to book again. */
    @TriedAgain
    @Allowed(Permission.READ_STAFF_PAGES)
    public void confirm(long id) {
        var session = open(id);
        for (var record : records.listOfSession(id)) {
            if (record.getBrieferConfirmedAt() != null
                    || record.getPerson().getId().equals(caller.me())) {
                continue; // the caller's own is for somebody else
            }
            if (record.getAttendance() == BriefingRecord.Attendance.PRESENT
                    && record.getTopics().isEmpty()) {
                throw new RuleViolation(
                        "briefing.error.nothingTold", record.getPerson().name());
            }
            record.confirmByBriefer(caller.me(), clock.instant());
            records.flush();
            if (record.getAttendance() == BriefingRecord.Attendance.PRESENT) {
                letters.askToConfirm(record);
            } else {
                letters.missed(record, session.getStation());
            }
        }
    }

    private void mark(BriefingSession session, Booking booking, boolean came) {
        mustBeAnother(booking.getPerson().getId());
        var wanted = came ? BriefingRecord.Attendance.PRESENT : BriefingRecord.Attendance.NO_SHOW;
        var before = find(session.getSession().getId(), booking.getPerson().getId());
        if (before != null) {
            if (before.getAttendance() == wanted) {
                return;
            }
            before.mustBeOpen();
            before.withdraw(null, clock.instant());
            records.flush();
        }
        begin(session, booking.getPerson(), booking, wanted);
        records.flush();
    }

    private void begin(BriefingSession session, Person person, Booking booking, BriefingRecord.Attendance attendance) {
        var record = new BriefingRecord(
                person,
                session.scope(),
                day(session),
                BriefingRecord.Source.HELD,
                attendance,
                caller.me(),
                clock.instant());
        record.of(
                session.getSession(), booking, session.getBriefer().getPerson().getId());
        records.addLater(record);
    }

    private BriefingRecord find(long id, long person) {
        return records.listOfSession(id).stream()
                .filter(record -> record.getPerson().getId().equals(person))
                .findFirst()
                .orElse(null);
    }

    /** Somebody else's record of this session. */
    private BriefingRecord of(long id, long recordId) {
        var found = records.listOfSession(id).stream()
                .filter(record -> record.getId().equals(recordId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("briefing.error.recordChanged"));
        mustBeAnother(found.getPerson().getId());
        return found;
    }

    private void mustBeAnother(long person) {
        if (Objects.equals(person, caller.me())) {
            throw new RuleViolation(LateRecordService.OWN);
        }
    }

    private List<BriefingRecord> openPresent(long id) {
        return records.listOfSession(id).stream()
                .filter(record -> record.state() == RecordState.OPEN && record.getPersonConfirmedAt() == null)
                .toList();
    }

    /** The list in force, if it is the one that was looked at: topics of another would all be missing. */
    private TopicList inForce(BriefingSession session, long listId) {
        var list = topics.inForce(session.scope());
        if (list.getId() != listId) {
            throw new RuleViolation("briefing.error.recordChanged");
        }
        return list;
    }

    private List<Topic> chosen(TopicList list, Collection<Long> told) {
        var ids = told == null ? List.<Long>of() : told;
        return topics.of(list.getId()).stream()
                .filter(topic -> ids.contains(topic.getId()))
                .toList();
    }

    /** Locked, begun and not long over. */
    private BriefingSession open(long id) {
        var session = kept(id);
        sessions.lockAgenda(session.getBriefer().agenda());
        switch (reading.phase(session)) {
            case AHEAD -> throw new RuleViolation("briefing.error.notBegun");
            case OVER -> throw new RuleViolation("briefing.error.longOver", LATE.toDays());
            case CALLED_OFF -> throw new RuleViolation("booking.error.calledOff");
            default -> {}
        }
        return session;
    }

    private static LocalDate day(BriefingSession session) {
        return LocalDate.ofInstant(
                session.getSession().getStartsAt(), session.getStation().getZone());
    }

    private BriefingSession kept(long id) {
        var session = briefings.getSession(id);
        if (!Objects.equals(session.getBriefer().getPerson().getId(), caller.me())
                && !caller.may(Permission.KEEP_BRIEFINGS, session)) {
            throw new OutOfSight("session of another area");
        }
        return session;
    }
}
