package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.OutOfSight;
import haven.access.Permission;
import haven.audit.Reason;
import haven.person.Stay;
import haven.person.Stays;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * BRF-10, BRF-12: what was recorded, for whoever was briefed, who briefed, and who may know of briefings where they are
 * or where it was. For others there is no such record.
 */
@ApplicationScoped
@Transactional
public class RecordService {

    static final int LONGEST_WORDS = 500;
    static final int LONGEST_REASON = 300;
    private static final int LISTED = 20;

    @Inject
    RecordRepository records;

    @Inject
    RecordReading reading;

    @Inject
    RecordLetters letters;

    @Inject
    Topics topics;

    @Inject
    OwedBook owed;

    @Inject
    Stays stays;

    @Inject
    Caller caller;

    @Inject
    Reason reason;

    @Inject
    Clock clock;

    /** One record with all that is known of it. @throws NotThere where the caller may not know of it */
    @Allowed(Permission.READ_STAFF_PAGES)
    public RecordView get(long id) {
        var record = read(id);
        var listId = record.getTopicListId();
        return reading.view(
                record,
                listId == null ? List.of() : topics.of(listId),
                listId == null ? null : records.findList(listId).orElse(null),
                caller.me(),
                keeps(record),
                unconfirmed(record));
    }

    /** Null where there is nothing that the caller may confirm for the briefer's side. */
    private RecordView.Unconfirmed unconfirmed(BriefingRecord record) {
        if (record.state() != RecordState.OPEN
                || record.getSession() == null
                || isOwn(record)
                || !caller.may(Permission.KEEP_BRIEFINGS, record)) {
            return null;
        }
        var held = record.getSession();
        var list = topics.inForce(record.scope());
        return new RecordView.Unconfirmed(
                held.getId(),
                clock.instant().isAfter(held.getEndsAt().plus(AttendanceService.LATE)),
                list.getId(),
                list.getNumber(),
                record.getTopics().isEmpty()
                        ? topics.of(list.getId()).stream().map(TopicRow::of).toList()
                        : List.of());
    }

    /** The caller's own records, the newest first. */
    @Allowed(Permission.BOOK_BRIEFING)
    public List<RecordLine> listMine() {
        var me = caller.personId();
        return me.isEmpty() ? List.of() : reading.lines(records.listOf(me.getAsLong(), LISTED));
    }

    /** Somebody's records, the newest first, as far as the caller may know of them. */
    @Allowed(Permission.READ_BRIEFINGS)
    public List<RecordLine> listOf(long personId) {
        var all = records.listOf(personId, LISTED);
        return reading.lines(
                readsOf(personId)
                        ? all
                        : all.stream()
                                .filter(record -> caller.may(Permission.READ_BRIEFINGS, record))
                                .toList());
    }

    /** BRF-12: the briefings that somebody must still have; none where the caller may not know of them. */
    @Allowed(Permission.READ_BRIEFINGS)
    public List<Owed> listMissing(long personId) {
        return readsOf(personId) ? owed.list(Asked.of(personId, owed.day())) : List.of();
    }

    /** Whoever was briefed says that it was as it stands there. @throws RuleViolation where there is nothing to say so */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public void confirm(long id) {
        var record = own(id);
        if (record.getAttendance() == BriefingRecord.Attendance.NO_SHOW) {
            throw new RuleViolation("briefing.error.noShow");
        }
        record.confirmByPerson(clock.instant());
        records.flush();
    }

    /**
     * It was as it is recorded, though nobody confirmed that while the session was open; whoever was briefed is asked to
     * confirm it too.
     *
     * @param listId of which list the topics are
     * @param told what was said, where that is not recorded; else without effect
     * @throws RuleViolation where nothing was said, or another list was released meanwhile
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void confirmLate(long id, long listId, Collection<Long> told) {
        var record = records.find(id).orElseThrow(() -> new NotThere("record"));
        caller.mustRead(Permission.KEEP_BRIEFINGS, record);
        if (record.getPerson().getId().equals(caller.me())) {
            throw new NotAllowed("own record");
        }
        if (record.state() != RecordState.OPEN) {
            throw new RuleViolation("briefing.error.recordChanged");
        }
        if (record.getTopics().isEmpty()) {
            var list = topics.inForce(record.scope());
            if (list.getId() != listId) {
                throw new RuleViolation("briefing.error.recordChanged");
            }
            var chosen = topics.of(listId).stream()
                    .filter(topic -> told != null && told.contains(topic.getId()))
                    .toList();
            if (chosen.isEmpty()) {
                throw new RuleViolation(
                        "briefing.error.nothingTold", record.getPerson().name());
            }
            record.withTopics(listId, chosen);
        }
        record.confirmByBriefer(caller.me(), clock.instant());
        records.flush();
        letters.askToConfirm(record);
    }

    /** Whoever was briefed says what is missing: the briefer gets a letter, the record stays as it is. */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public void object(long id, String words) {
        var record = own(id);
        if (words == null || words.isBlank()) {
            throw RuleViolation.at("missing", "briefing.error.sayWhat");
        }
        if (words.strip().length() > LONGEST_WORDS) {
            throw RuleViolation.at("missing", "briefing.error.remarkLong", LONGEST_WORDS);
        }
        record.object(words.strip(), clock.instant());
        records.flush();
        letters.objected(record);
    }

    /** It was recorded by mistake: it counts no more, and can be recorded again. @param why seen by all who read it */
    @TriedAgain
    @Allowed(Permission.READ_STAFF_PAGES)
    public void withdraw(long id, String why) {
        var record = read(id);
        if (!keeps(record)) {
            throw new NotAllowed("record is kept by others");
        }
        if (why == null || why.isBlank() || why.strip().length() > LONGEST_REASON) {
            throw RuleViolation.at("why", "briefing.error.why", LONGEST_REASON);
        }
        reason.is(why);
        record.withdraw(why.strip(), clock.instant());
        records.flush();
        if (record.getSource() == BriefingRecord.Source.DECLARED) {
            letters.refused(record);
        }
    }

    private BriefingRecord own(long id) {
        var record = read(id);
        if (!isOwn(record)) {
            throw new NotAllowed("record of somebody else");
        }
        return record;
    }

    private BriefingRecord read(long id) {
        var record = records.find(id).orElseThrow(() -> new NotThere("record"));
        if (!isOwn(record)
                && !keeps(record)
                && !caller.may(Permission.READ_BRIEFINGS, record)
                && !readsOf(record.getPerson().getId())) {
            throw new OutOfSight("record of another area");
        }
        return record;
    }

    /** Nobody is both sides of a record: one's own is kept by somebody else. */
    private boolean keeps(BriefingRecord record) {
        return !isOwn(record)
                && (caller.may(Permission.KEEP_BRIEFINGS, record)
                        || caller.me() != null && Objects.equals(record.getBrieferPersonId(), caller.me()));
    }

    private boolean isOwn(BriefingRecord record) {
        return record.getPerson().getId().equals(caller.me());
    }

    /** Whether the caller may know of briefings where this person is, or will be. */
    private boolean readsOf(long person) {
        if (!caller.may(Permission.READ_BRIEFINGS)) {
            return false;
        }
        var scopes = caller.scopesOf(Permission.READ_BRIEFINGS);
        var yesterday = LocalDate.now(clock).minusDays(1); // it may still be that day where they are
        return stays.of(person).stream()
                .filter(stay -> stay.kind() != Stay.Kind.ABSENCE)
                .filter(stay -> stay.to() == null || !stay.to().isBefore(yesterday))
                .anyMatch(stay -> scopes.stream().anyMatch(stay.scope()::startsWith));
    }
}
