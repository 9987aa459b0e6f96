package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.booking.BookingState;
import haven.person.PersonService;
import haven.person.Stay;
import haven.place.DutyStation;
import haven.place.ScopeCodes;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** BRF-01: what pages show on which somebody books: times, one time, places, the story of a booking. */
@ApplicationScoped
@Transactional
public class BookableService {

    @Inject
    BookableRepository bookable;

    @Inject
    BriefingRepository briefings;

    @Inject
    BriefingService booked;

    @Inject
    Timetable timetable;

    @Inject
    PersonService people;

    @Inject
    BookedForService others;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Two weeks of a station, from this day on; from today where it is over, too far ahead, or null. */
    @Allowed(Permission.BOOK_BRIEFING)
    public FreeTimes getTimes(String stationCode, LocalDate from, OfferFilter filter) {
        var station = station(stationCode);
        var today = LocalDate.now(clock.withZone(station.getZone()));
        var furthest = timetable.lastDay(station);
        var first = from == null || from.isBefore(today) || from.isAfter(furthest) ? today : from;
        var wanted = first.plusDays(FreeTimes.DAYS - 1L);
        var last = wanted.isAfter(furthest) ? furthest : wanted;
        var all = timetable.listFree(station, today, furthest);
        var fitting = all.stream().filter(filter::fits).toList();
        var full = timetable.listFull(station, first, last).stream()
                .filter(filter::fits)
                .toList();
        var days = FreeTimes.byDay(fitting, station);
        return new FreeTimes(
                station,
                today,
                first,
                last,
                days.stream()
                        .filter(day -> !day.day().isBefore(first) && !day.day().isAfter(last))
                        .toList(),
                full,
                days.stream()
                        .filter(day -> day.day().isAfter(last))
                        .map(day -> day.offers().get(0))
                        .findFirst()
                        .orElse(null),
                all.stream().map(Offer::language).distinct().sorted().toList(),
                all.isEmpty() && full.isEmpty() ? people.listResponsible(stationCode) : List.of());
    }

    /**
     * One time as it stands now.
     *
     * @param personId for whom; null for the caller
     * @throws NotThere where the key is none: nobody but a typed address says so
     */
    @Allowed(Permission.BOOK_BRIEFING)
    public WantedTime getWanted(String stationCode, String key, Long personId) {
        var wanted = OfferKey.parse(key);
        var station = station(stationCode);
        var at = wanted.isSession()
                ? briefings.getSession(wanted.session()).getSession().getStartsAt()
                : wanted.from();
        var day = LocalDate.ofInstant(at, station.getZone());
        var free = find(timetable.listFree(station, day, day), wanted);
        var full = free.isPresent() ? free : find(timetable.listFull(station, day, day), wanted);
        var state = free.isPresent() ? WantedTime.State.FREE : WantedTime.State.GONE;
        return new WantedTime(
                station,
                free.isEmpty() && full.isPresent() ? WantedTime.State.FULL : state,
                full.orElse(null),
                at,
                already(station, personId),
                full.map(offer -> meeting(offer, personId)).orElse(List.of()),
                free.isPresent() ? List.of() : booked.listAlternatives(stationCode, key));
    }

    /** A slot may have become a session meanwhile: its briefer is in one place at a time, so their time tells which. */
    private Optional<Offer> find(List<Offer> offers, OfferKey wanted) {
        var briefer =
                wanted.isSession() ? null : briefings.findBriefer(wanted.time()).orElse(null);
        return offers.stream()
                .filter(offer -> offer.key().equals(wanted.toString())
                        || briefer != null
                                && offer.brieferId() == briefer
                                && offer.from().equals(wanted.from()))
                .findFirst();
    }

    private String already(DutyStation station, Long personId) {
        var person = who(personId);
        return person == null
                ? null
                : briefings.listOpen(person, clock.instant()).stream()
                        .filter(open -> station.scope().startsWith((String) open[1]))
                        .map(open -> (String) open[0])
                        .findFirst()
                        .orElse(null);
    }

    private List<String> meeting(Offer offer, Long personId) {
        var person = who(personId);
        return person == null ? List.of() : briefings.listMeeting(person, offer.from(), offer.to());
    }

    /** The person for whom is asked; null for nobody, and for somebody of whom the caller may know nothing. */
    private Long who(Long personId) {
        if (personId == null || personId.equals(caller.me())) {
            return caller.me();
        }
        return others.findPerson(personId).map(BookedPerson::id).orElse(null);
    }

    /** Where this person is, and where they are going, the next first. @param personId null for the caller */
    @Allowed(Permission.BOOK_BRIEFING)
    public List<BookingPlace> listPlaces(Long personId) {
        var person = who(personId);
        if (person == null) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var stays = bookable.listStays(person, today.minusDays(1));
        var current = stays.stream().filter(stay -> !stay.getFrom().isAfter(today));
        var ahead = stays.stream().filter(stay -> stay.getFrom().isAfter(today));
        return Stream.concat(current.map(stay -> place(stay, null)), ahead.map(stay -> place(stay, stay.getFrom())))
                .toList();
    }

    private static BookingPlace place(Stay stay, LocalDate from) {
        var station = stay.getStation();
        return new BookingPlace(
                station.getCode(), station.getName(), station.getCountry().getCode(), from);
    }

    /** Who made a booking, when, who did what to it since, and where in the line it is. @throws NotThere as {@link BriefingService#get} does */
    @Allowed(Permission.BOOK_BRIEFING)
    public BookingStory getStory(String code) {
        var view = booked.get(code);
        var booking = bookable.getBooking(code);
        var by = booking.getMadeBy();
        var other = by != null && !by.equals(view.personId());
        return new BookingStory(
                booking.getMadeAt(),
                other ? bookable.getPerson(by).name() : null,
                view.state() == BookingState.WAITING
                        ? (int) bookable.countBefore(booking, booking.getWaitingSince()) + 1
                        : 0,
                placeOf(view),
                view.hasBegun(clock.instant()),
                view.own() || caller.may(Permission.KEEP_BRIEFINGS, view::scope),
                bookable.listSteps(booking));
    }

    /** A session may be for a whole country: then the station of theirs that is in it, and else the session's own. */
    private String placeOf(BookingView view) {
        var code = ScopeCodes.of(view.scope()).station();
        if (code != null) {
            return code;
        }
        return bookable.listStays(view.personId(), LocalDate.now(clock).minusDays(1)).stream()
                .map(Stay::getStation)
                .filter(station -> station.scope().startsWith(view.scope()))
                .map(DutyStation::getCode)
                .findFirst()
                .orElse(view.stationCode());
    }

    private DutyStation station(String code) {
        return briefings.findStation(code).orElseThrow(() -> new NotThere("station"));
    }
}
