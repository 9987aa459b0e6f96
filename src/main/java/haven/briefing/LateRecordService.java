package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.place.Country;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.place.StationRow;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * BRF-14: briefings that were held without a booking, entered by those who keep briefings there, and what people declare
 * of themselves, which counts until one of these keepers refuses it.
 */
@ApplicationScoped
@Transactional
public class LateRecordService {

    /** Nobody is both sides of a record. */
    static final String OWN = "briefing.error.ownRecord";

    private static final int LISTED = 200;

    @Inject
    PlaceService places;

    @Inject
    BriefingRepository briefings;

    @Inject
    RecordRepository records;

    @Inject
    RecordReading reading;

    @Inject
    RecordLetters letters;

    @Inject
    Topics topics;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The stations at which the caller keeps briefings, by name. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<StationRow> listStations() {
        var own = places.listCountries().stream()
                .filter(country -> caller.scopesOf(Permission.KEEP_BRIEFINGS).stream()
                        .anyMatch(scope -> country.scope().startsWith(scope) || scope.startsWith(country.scope())))
                .map(Country::getCode)
                .collect(Collectors.toSet());
        return places.findStations("").stream()
                .filter(row -> own.contains(row.countryCode()))
                .toList();
    }

    /** People who are at this station, or were within the last year, but for the caller; at most twenty. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<BookedPerson> findPeople(String stationCode, String words) {
        var station = kept(stationCode);
        var patterns = SearchedName.patterns(words);
        var today = today(station);
        return patterns.isEmpty()
                ? List.of()
                : records.findPeopleAt(
                        station.scope(),
                        today.minusDays(LateChoice.PEOPLE_SINCE_DAYS),
                        today,
                        patterns,
                        caller.me() == null ? List.of() : List.of(caller.me()),
                        BookedForService.MOST);
    }

    /** What there is to choose from at this station. @param personId who was briefed; null where that is not chosen yet */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public LateChoice getChoice(String stationCode, Long personId) {
        var station = kept(stationCode);
        var today = today(station);
        var list = topics.inForce(station.scope());
        return new LateChoice(
                stationCode,
                station.getName(),
                today,
                personId == null
                        ? null
                        : records.findPersonAt(
                                        personId, station.scope(), today.minusDays(LateChoice.PEOPLE_SINCE_DAYS), today)
                                .orElse(null),
                list.getNumber(),
                topics.of(list.getId()).stream().map(TopicRow::of).toList());
    }

    /**
     * Records a briefing that somebody had, confirmed by the caller; whoever was briefed is asked to confirm it.
     *
     * @param briefer the name of who briefed, where it was not the caller; else null
     * @return the id of the record
     * @throws RuleViolation beside the field that is wrong
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public long record(
            String stationCode, Long personId, LocalDate day, String briefer, Set<Long> told, String remark) {
        var station = kept(stationCode);
        mustBePast(day, station, "day");
        if (personId == null) {
            throw new RuleViolation("briefing.error.choosePerson");
        }
        if (personId.equals(caller.me())) {
            throw new RuleViolation(OWN);
        }
        var person = briefings.lockPerson(personId).orElseThrow(() -> new NotThere("person"));
        if (!briefings.staysWithin(personId, List.of(station.scope()), day)) {
            throw RuleViolation.at("day", "briefing.error.notHereThen");
        }
        mustBeNew(personId, station, day, "day");
        var list = topics.inForce(station.scope());
        var chosen = topics.of(list.getId()).stream()
                .filter(topic -> told != null && told.contains(topic.getId()))
                .toList();
        if (chosen.isEmpty()) {
            throw new RuleViolation("briefing.error.nothingTold", person.name());
        }
        if (remark != null && remark.strip().length() > BriefingRecord.LONGEST_REMARK) {
            throw RuleViolation.at("remark", "briefing.error.remarkLong", BriefingRecord.LONGEST_REMARK);
        }
        var record = new BriefingRecord(
                person,
                station.scope(),
                day,
                BriefingRecord.Source.HELD,
                BriefingRecord.Attendance.PRESENT,
                caller.me(),
                clock.instant());
        var name = BrieferName.of(briefer, "briefer");
        record.givenBy(name == null ? caller.me() : null, name);
        record.withTopics(list.getId(), chosen);
        record.remark(remark);
        record.confirmByBriefer(caller.me(), clock.instant());
        records.add(record);
        letters.askToConfirm(record);
        return record.getId();
    }

    /** What others declared in the caller's area, and nobody has looked at; the oldest first. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<RecordLine> listDeclared() {
        return reading.lines(records.listDeclared(caller.scopesOf(Permission.KEEP_BRIEFINGS), LISTED).stream()
                .filter(record -> !record.getPerson().getId().equals(caller.me()))
                .toList());
    }

    /** It is right what they declared. @throws NotAllowed for what the caller declared: both sides confirm */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void accept(long id) {
        var record = records.find(id).orElseThrow(() -> new NotThere("record"));
        caller.mustRead(Permission.KEEP_BRIEFINGS, record);
        if (record.getSource() != BriefingRecord.Source.DECLARED) {
            throw new NotThere("declared record");
        }
        if (record.getPerson().getId().equals(caller.me())) {
            throw new NotAllowed("own record");
        }
        record.confirmByBriefer(caller.me(), clock.instant());
        records.flush();
    }

    /**
     * BRF-14: the caller was briefed earlier, and says so themselves.
     *
     * @param briefer the name of who briefed
     * @throws RuleViolation beside the field that is wrong
     */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public long declare(String stationCode, LocalDate day, String briefer) {
        var me = caller.personId().orElseThrow(() -> new RuleViolation("briefing.error.nobody"));
        if (stationCode == null || stationCode.isEmpty()) {
            throw RuleViolation.at("station", "briefing.error.chooseStation");
        }
        var station = places.getStation(stationCode);
        mustBePast(day, station, "day");
        var name = BrieferName.of(briefer, "briefer");
        if (name == null) {
            throw RuleViolation.at("briefer", "briefing.error.brieferName", BrieferName.LONGEST);
        }
        var person = briefings.lockPerson(me).orElseThrow(() -> new NotThere("person"));
        var contract = person.getContractFrom();
        var first = records.firstDay(me)
                .filter(from -> contract == null || from.isBefore(contract))
                .orElse(contract);
        if (first == null || day.isBefore(first)) {
            throw RuleViolation.at("day", "briefing.error.beforeKnown");
        }
        mustBeNew(me, station, day, "day");
        var record = new BriefingRecord(
                person,
                station.scope(),
                day,
                BriefingRecord.Source.DECLARED,
                BriefingRecord.Attendance.PRESENT,
                me,
                clock.instant());
        record.givenBy(null, name);
        record.confirmByPerson(clock.instant());
        records.add(record);
        return record.getId();
    }

    /** The caller takes back what they declared, while nobody has accepted it. */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public void takeBack(long id) {
        var record = records.find(id)
                .filter(one -> one.getPerson().getId().equals(caller.me()))
                .filter(one -> one.getSource() == BriefingRecord.Source.DECLARED)
                .orElseThrow(() -> new NotThere("declared record"));
        if (record.getBrieferConfirmedAt() != null) {
            throw new RuleViolation("briefing.error.confirmed");
        }
        record.withdraw(null, clock.instant());
        records.flush();
    }

    private void mustBePast(LocalDate day, DutyStation station, String field) {
        if (day == null) {
            throw RuleViolation.at(field, "briefing.error.recordDay");
        }
        if (day.isAfter(today(station))) {
            throw RuleViolation.at(field, "briefing.error.inFuture");
        }
    }

    private void mustBeNew(long person, DutyStation station, LocalDate day, String field) {
        if (records.listOn(List.of(person), List.of(day)).stream()
                .anyMatch(record -> record.counts() && record.scope().equals(station.scope()))) {
            throw RuleViolation.at(field, "briefing.error.recordedAlready");
        }
    }

    private LocalDate today(DutyStation station) {
        return LocalDate.now(clock.withZone(station.getZone()));
    }

    private DutyStation kept(String code) {
        var station = places.getStation(code);
        caller.mustRead(Permission.KEEP_BRIEFINGS, station);
        return station;
    }
}
