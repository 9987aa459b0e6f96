package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.booking.Booking;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** BRF-05: another time for a booking, proposed and answered by whoever booked and by those who keep briefings there. */
@ApplicationScoped
@Transactional
public class ProposalService {

    /** So many free times are offered to choose from. */
    static final int MOST = 60;

    @Inject
    Proposals proposals;

    @Inject
    ProposalRepository rows;

    @Inject
    Absences absences;

    @Inject
    BriefingRepository briefings;

    @Inject
    Timetable timetable;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The booking, and what was proposed last. @throws NotThere where it is neither the caller's nor in their area */
    @Allowed(Permission.BOOK_BRIEFING)
    public ProposingView get(String code) {
        var booking = theirs(code);
        var session = briefings.getSession(booking.getSession().getId());
        var keeper = isKeeper(booking);
        return new ProposingView(
                BookingView.of(booking, session, caller.me()),
                keeper,
                rows.findLatest(booking.getId())
                        .map(one -> ProposalView.of(one, session, clock.instant()))
                        .orElse(null),
                proposals.stationOf(session).getCode(),
                keeper && proposals.isLast(session),
                keeper ? absences.heldBack(session).orElse(null) : null);
    }

    /** Free times for the place of this booking, the first first; those of its own session are not among them. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<Offer> listFree(String code) {
        var session = session(theirs(code));
        var station = proposals.stationOf(session);
        if (!caller.may(Permission.KEEP_BRIEFINGS, station)) {
            return List.of(); // a briefing for a country may be given outside it
        }
        var today = LocalDate.now(clock.withZone(station.getZone()));
        return timetable.listFree(station, today, today.plusDays(BriefingService.DAYS_AHEAD)).stream()
                .filter(offer -> !offer.from().equals(session.getSession().getStartsAt()))
                .limit(MOST)
                .toList();
    }

    /** Proposes one of the free times to whoever booked. @throws RuleViolation where it is not free any more */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void proposeFree(String code, String key, String note) {
        var booking = kept(code);
        var offer = listFree(code).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("offer", "briefing.error.taken"));
        proposals.make(booking.getId(), true, new Wish(key, offer.from(), offer.to(), note, false), caller.me());
    }

    /**
     * Proposes a time of one's own choice to the other side.
     *
     * @param at by the clock of the station
     * @param despite the briefer's word that they come although they are away, it is a holiday, or the day is full
     * @throws RuleViolation where there is no such time, it is over, or the briefer cannot be there, or has not said so
     */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public void propose(String code, LocalDateTime at, int minutes, String note, boolean despite) {
        var booking = theirs(code);
        var zone = session(booking).getStation().getZone();
        if (at == null || zone.getRules().getValidOffsets(at).isEmpty()) {
            throw RuleViolation.at("time", "briefing.error.noSuchHour");
        }
        var from = at.atZone(zone).toInstant();
        var keeper = isKeeper(booking);
        proposals.make(
                booking.getId(),
                keeper,
                new Wish(null, from, from.plus(Duration.ofMinutes(minutes)), note, keeper && despite),
                caller.me());
    }

    /**
     * The booking takes the time that the other side proposed.
     *
     * @param despite the briefer's word, as in {@link #propose}
     * @throws RuleViolation where it proposed another since, or the briefer cannot be there, or has not said so
     */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public void accept(String code, long proposal, boolean despite) {
        var booking = lockTheirs(code, proposal);
        proposals.accept(proposal, isKeeper(booking), despite, caller.me());
    }

    /** The booking stays as it is. */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public void decline(String code, long proposal, String note) {
        var booking = lockTheirs(code, proposal);
        proposals.decline(proposal, isKeeper(booking), note, caller.me());
    }

    /** The caller's side takes back what it proposed. */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public void withdraw(String code, long proposal) {
        var booking = lockTheirs(code, proposal);
        proposals.withdraw(proposal, isKeeper(booking), caller.me());
    }

    /**
     * The briefer cannot give it: the booking is cancelled, and whoever booked gets three other times. Where it was the last
     * of its session, nobody else can book the same time of a weekly one.
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void refuse(String code, String note) {
        proposals.refuse(kept(code).getId(), note, caller.me());
    }

    private Booking theirs(String code) {
        var booking = briefings.findBooking(code).orElseThrow(() -> new NotThere("booking"));
        if (!booking.getPerson().getId().equals(caller.me())
                && !caller.may(Permission.KEEP_BRIEFINGS, session(booking))) {
            throw new NotThere("booking");
        }
        return booking;
    }

    private Booking kept(String code) {
        var booking = theirs(code);
        if (!isKeeper(booking)) {
            throw new NotThere("booking that the caller keeps");
        }
        return booking;
    }

    private Booking lockTheirs(String code, long proposal) {
        var booking = theirs(code);
        briefings.lockPerson(booking.getPerson().getId());
        if (rows.lock(proposal)
                .filter(one -> one.getBooking().getId().equals(booking.getId()))
                .isEmpty()) {
            throw new NotThere("proposal");
        }
        if (rows.findLatest(booking.getId())
                .filter(one -> one.getId() == proposal)
                .isEmpty()) {
            throw new RuleViolation("briefing.error.changedMeanwhile"); // nobody answers what they did not see
        }
        return booking;
    }

    /** Nobody is the other side of themselves: of their own booking a keeper is who booked. */
    private boolean isKeeper(Booking booking) {
        return !booking.getPerson().getId().equals(caller.me());
    }

    private BriefingSession session(Booking booking) {
        return briefings.getSession(booking.getSession().getId());
    }
}
