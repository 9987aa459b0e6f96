package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.booking.Booking;
import haven.booking.Bookings;
import haven.booking.Sessions;
import haven.person.Person;
import haven.place.DutyStation;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * BRF-01, BRF-14: booking a briefing, for oneself or, by those who keep briefings, for somebody of their area, who may be
 * going elsewhere.
 */
@ApplicationScoped
@Transactional
public class BriefingService {

    /** How far ahead one can look, and how many times are named to whom came too late. */
    static final int DAYS_AHEAD = 60;

    static final int ALTERNATIVES = 3;

    @Inject
    BriefingRepository briefings;

    @Inject
    Timetable timetable;

    @Inject
    Bookings bookings;

    @Inject
    Sessions sessions;

    @Inject
    EmptySessions empty;

    @Inject
    PeopleHere here;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What can be booked for this station from this day of its calendar on. @param days from 1 to 60 */
    @Allowed(Permission.BOOK_BRIEFING)
    public List<Offer> listFree(String stationCode, LocalDate first, int days) {
        return timetable.listFree(station(stationCode), first, first.plusDays(days - 1L));
    }

    /** Sessions without a free seat, for whose seats one may wait. @param days from 1 to 60 */
    @Allowed(Permission.BOOK_BRIEFING)
    public List<Offer> listFull(String stationCode, LocalDate first, int days) {
        return timetable.listFull(station(stationCode), first, first.plusDays(days - 1L));
    }

    /** BRF-02: at most three times that are free, those nearest to the one that was wanted first. */
    @Allowed(Permission.BOOK_BRIEFING)
    public List<Offer> listAlternatives(String stationCode, String key) {
        var station = station(stationCode);
        var wanted = OfferKey.parse(key);
        var at = wanted.isSession()
                ? briefings.getSession(wanted.session()).getSession().getStartsAt()
                : wanted.from();
        var today = LocalDate.now(clock.withZone(station.getZone()));
        return timetable.listFree(station, today, today.plusDays(DAYS_AHEAD)).stream()
                .sorted(Comparator.comparing(
                        offer -> Duration.between(offer.from(), at).abs()))
                .limit(ALTERNATIVES)
                .toList();
    }

    /** A seat for the caller. @return the code of the booking @throws RuleViolation where it is taken meanwhile */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public String book(String stationCode, String key) {
        return book(station(stationCode), key, me());
    }

    /**
     * BRF-14: the same for somebody else, at any station.
     *
     * @throws RuleViolation where they are, and will be, nowhere in one's area
     * @throws haven.shared.NotAllowed where the station is not in it either
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public String bookFor(long personId, String stationCode, String key) {
        var station = station(stationCode);
        return book(station, key, somebodyHere(personId, station));
    }

    /** A place on the waiting list of a full session, for the caller. */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public String await(String stationCode, String key) {
        return await(station(stationCode), key, me());
    }

    /** The same for somebody else. */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public String awaitFor(long personId, String stationCode, String key) {
        var station = station(stationCode);
        return await(station, key, somebodyHere(personId, station));
    }

    /**
     * The booking takes another time, and stays the same booking.
     *
     * @throws RuleViolation where the time is taken, or they have another booking for this place
     * @throws haven.shared.NotAllowed where it is somebody else's, and neither they nor the station are in one's area
     */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public void move(String code, String stationCode, String key) {
        var booking = theirs(code);
        var station = station(stationCode);
        var person = booking.getPerson().getId();
        if (!person.equals(caller.me()) && !here.holds(person)) {
            caller.mustReach(Permission.KEEP_BRIEFINGS, station);
        }
        timetable.mustHaveNone(lockPerson(person), station, code);
        var wanted = OfferKey.parse(key);
        var briefer = timetable.brieferOf(wanted);
        var from = sessions.lockAgendas(booking.getId(), briefer.agenda());
        bookings.move(booking.getId(), timetable.take(station, wanted, briefer).getId(), caller.me());
        empty.callOff(from);
    }

    /** They do not come. */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public void cancel(String code) {
        bookings.cancel(theirs(code).getId(), caller.me());
    }

    /** They take the seat that was freed. */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public void accept(String code) {
        bookings.accept(theirs(code).getId(), caller.me());
    }

    /** They do not take it. */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public void decline(String code) {
        bookings.decline(theirs(code).getId(), caller.me());
    }

    /** One booking. @throws NotThere where it is not the caller's own, and neither it nor the person are in their area */
    @Allowed(Permission.BOOK_BRIEFING)
    public BookingView get(String code) {
        var booking = theirs(code);
        return BookingView.of(booking, briefings.getSession(booking.getSession().getId()), caller.me());
    }

    /** The caller's own bookings, past ones too, what comes last first. @param most how many at most */
    @Allowed(Permission.BOOK_BRIEFING)
    public List<BookingView> listMine(int most) {
        var all = briefings.listBookings(mine(), most);
        if (all.isEmpty()) {
            return List.of(); // "in ()" is no SQL
        }
        var what = briefings.listSessionsOf(all.stream()
                .map(booking -> booking.getSession().getId())
                .distinct()
                .toList());
        return all.stream()
                .flatMap(booking -> what.stream()
                        .filter(session -> session.getSession()
                                .getId()
                                .equals(booking.getSession().getId()))
                        .map(session -> BookingView.of(booking, session, caller.me())))
                .sorted(Comparator.comparing(BookingView::from).reversed())
                .toList();
    }

    private String book(DutyStation station, String key, Person person) {
        timetable.mustHaveNone(person, station, null);
        var wanted = OfferKey.parse(key);
        var briefer = timetable.brieferOf(wanted);
        sessions.lockAgenda(briefer.agenda());
        var session = timetable.take(station, wanted, briefer);
        return bookings.book(session.getId(), person, caller.me()).getCode();
    }

    private String await(DutyStation station, String key, Person person) {
        timetable.mustHaveNone(person, station, null);
        var wanted = OfferKey.parse(key);
        var briefer = timetable.brieferOf(wanted);
        sessions.lockAgenda(briefer.agenda());
        var session = timetable.join(station, wanted, briefer);
        return bookings.await(session.getId(), person, caller.me()).getCode();
    }

    private Booking theirs(String code) {
        var booking = briefings.findBooking(code).orElseThrow(() -> new NotThere("booking"));
        var person = booking.getPerson().getId();
        if (!person.equals(caller.me())
                && !caller.may(
                        Permission.KEEP_BRIEFINGS,
                        briefings.getSession(booking.getSession().getId()))
                && !here.holds(person)) {
            throw new NotThere("booking");
        }
        return booking;
    }

    private Person somebodyHere(long personId, DutyStation station) {
        if (!here.holds(personId)) {
            caller.mustReach(Permission.KEEP_BRIEFINGS, station);
            throw RuleViolation.at("person", "briefing.error.notHere");
        }
        return lockPerson(personId);
    }

    private Person me() {
        return lockPerson(mine());
    }

    private long mine() {
        return caller.personId().orElseThrow(() -> new RuleViolation("briefing.error.nobody"));
    }

    private Person lockPerson(long id) {
        return briefings.lockPerson(id).orElseThrow(() -> new NotThere("person"));
    }

    private DutyStation station(String code) {
        return briefings.findStation(code).orElseThrow(() -> new NotThere("station"));
    }
}
