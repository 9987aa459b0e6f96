package haven.briefing;

import haven.access.Tokens;
import haven.booking.Booking;
import haven.booking.Bookings;
import haven.booking.Sessions;
import haven.booking.Span;
import haven.place.DutyStation;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * BRF-05: makes and answers proposals, inside the transaction of its caller. Whoever booked is locked first, then the
 * proposal, then agendas: of two who answer at once the second one finds it answered. Nobody is asked whether they may.
 */
@ApplicationScoped
class Proposals {

    private static final Duration SHORTEST = Duration.ofMinutes(WeeklyTime.SHORTEST);
    private static final Duration LONGEST = Duration.ofMinutes(WeeklyTime.LONGEST);
    /** The field of {@link SessionTimes} beside which the word of whoever briefs is asked for. */
    private static final String NEEDS_WORD = "sessionDespite";

    private static final Duration FARTHEST = Duration.ofDays(366);

    @Inject
    ProposalRepository proposals;

    @Inject
    BriefingRepository briefings;

    @Inject
    Timetable timetable;

    @Inject
    SessionTimes times;

    @Inject
    Bookings bookings;

    @Inject
    Sessions sessions;

    @Inject
    EmptySessions empty;

    @Inject
    Absences absences;

    @Inject
    ProposalLetters letters;

    @Inject
    OtherTimes others;

    @Inject
    Clock clock;

    /** Proposes another time for this booking; what was open about it is answered by it. */
    void make(long bookingId, boolean byBriefer, Wish wish, Long by) {
        var booking = lock(bookingId);
        mustBeProposable(booking);
        var session = briefings.getSession(booking.getSession().getId());
        mustBePossible(session, wish, byBriefer);
        proposals.lockUnanswered(bookingId).ifPresent(one -> {
            one.answer(Proposal.Answer.REPLACED, null, by, clock.instant());
            proposals.flush();
        });
        var token = byBriefer ? Tokens.random() : null;
        var proposal =
                new Proposal(booking, byBriefer, wish, token == null ? null : Tokens.hash(token), by, clock.instant());
        proposals.add(proposal);
        letters.proposed(proposal, session, token);
    }

    /**
     * The booking takes the time that was proposed.
     *
     * @param despite the word of whoever briefs that they come all the same; of the other side it counts for nothing
     * @throws RuleViolation where it is taken meanwhile, the briefer cannot be there, or all is over
     */
    void accept(long id, boolean briefer, boolean despite, Long by) {
        var proposal = open(id, briefer);
        var booking = proposal.getBooking();
        var old = briefings.getSession(booking.getSession().getId());
        proposal.answer(Proposal.Answer.ACCEPTED, null, by, clock.instant());
        proposals.flush();
        move(booking, old, proposal, briefer && despite, by);
    }

    /** The booking stays as it is. @throws RuleViolation where it has been answered, or all is over */
    void decline(long id, boolean briefer, String note, Long by) {
        var proposal = open(id, briefer);
        proposal.answer(Proposal.Answer.DECLINED, note, by, clock.instant());
        proposals.flush();
        letters.declined(
                proposal,
                briefings.getSession(proposal.getBooking().getSession().getId()));
    }

    /** Whoever proposed it does not any more. @throws RuleViolation where it has been answered */
    void withdraw(long id, boolean briefer, Long by) {
        open(id, !briefer).answer(Proposal.Answer.WITHDRAWN, null, by, clock.instant());
        proposals.flush();
    }

    /**
     * The briefer cannot give it: it is cancelled, and whoever booked is told why, with other times. Where the session
     * goes with it, the briefer is away in its hours, so that nobody books the same again.
     */
    void refuse(long bookingId, String note, Long by) {
        var booking = lock(bookingId);
        mustBeProposable(booking);
        var words = Proposal.noted("refuseNote", note);
        var session = briefings.getSession(booking.getSession().getId());
        sessions.lockAgendas(bookingId, session.getBriefer().agenda()); // nobody joins between the count and the end
        if (isLast(session)) {
            absences.addHoursOf(session);
        }
        bookings.cancel(bookingId, by);
        letters.refused(booking, session, words);
    }

    /** Whether the session is there only because of bookings, of which one is left. */
    boolean isLast(BriefingSession session) {
        return session.isMadeByBooking()
                && briefings.countOpen(session.getSession().getId()) == 1;
    }

    /** For which place somebody is briefed in this session; of an area where the briefer is. */
    DutyStation stationOf(BriefingSession session) {
        return others.stationOf(session);
    }

    private Booking lock(long bookingId) {
        var person = proposals.refresh(bookingId).getPerson().getId();
        briefings.lockPerson(person).orElseThrow(() -> new NotThere("person"));
        return proposals.refresh(bookingId);
    }

    /** @param answers whether the briefer's side answers it; the other one does otherwise */
    private Proposal open(long id, boolean answers) {
        var proposal = proposals.lock(id).orElseThrow(() -> new NotThere("proposal"));
        if (!proposal.isOpen(clock.instant())) {
            throw new RuleViolation("briefing.error.proposalOver");
        }
        if (proposal.isByBriefer() == answers) {
            throw new NotThere("proposal of the other side");
        }
        return proposal;
    }

    private void mustBeProposable(Booking booking) {
        if (!booking.isOpen() || !clock.instant().isBefore(booking.getSession().getStartsAt())) {
            throw new RuleViolation("briefing.error.notProposable");
        }
    }

    private void mustBePossible(BriefingSession session, Wish wish, boolean byBriefer) {
        var now = clock.instant();
        var length = Duration.between(wish.from(), wish.to());
        if (!now.isBefore(wish.from()) || wish.from().isAfter(now.plus(FARTHEST))) {
            throw RuleViolation.at("day", "briefing.error.proposedDay");
        }
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw RuleViolation.at("minutes", "briefing.error.minutes", SHORTEST.toMinutes(), LONGEST.toMinutes());
        }
        if (wish.from().equals(session.getSession().getStartsAt())
                && wish.to().equals(session.getSession().getEndsAt())) {
            throw RuleViolation.at("day", "briefing.error.sameTime");
        }
        if (wish.key() == null) {
            mustSuit(session, wish, byBriefer);
        }
    }

    /** Where somebody else proposes it, leave or a full day is for whoever briefs to weigh, and nobody else's business. */
    private void mustSuit(BriefingSession session, Wish wish, boolean byBriefer) {
        var alone = isAlone(session);
        if (meetsAnother(session, wish.from(), wish.to(), alone)) {
            throw RuleViolation.at("day", byBriefer ? "briefing.error.busyThen" : "briefing.error.brieferBusy");
        }
        try {
            mustFit(session, wish.from(), wish.to(), alone, !byBriefer || wish.despite());
        } catch (RuleViolation no) {
            if (!byBriefer) {
                throw RuleViolation.at("day", "briefing.error.brieferBusy");
            }
            throw NEEDS_WORD.equals(no.field()) ? no : RuleViolation.at("day", no.key(), no.arguments());
        }
    }

    /** What was right when it was proposed may be otherwise by now; whoever briefs may give their word only now. */
    private void mustStillSuit(BriefingSession session, Proposal proposal, boolean alone, boolean despite) {
        try {
            mustFit(session, proposal.getStartsAt(), proposal.getEndsAt(), alone, despite || proposal.isDespite());
        } catch (RuleViolation no) {
            if (proposal.isByBriefer()) {
                throw new RuleViolation("briefing.error.notThen");
            }
            throw NEEDS_WORD.equals(no.field())
                    ? RuleViolation.at("acceptDespite", no.key(), no.arguments())
                    : new RuleViolation(no.key(), no.arguments());
        }
    }

    private void mustFit(BriefingSession session, Instant from, Instant to, boolean moves, boolean despite) {
        var rules = session.getBriefer().rules();
        times.mustFit(
                session.getBriefer(),
                session.scope(),
                new Span(from, to, rules.before(), rules.after()),
                moves ? session.getSession().getId() : 0,
                despite);
    }

    private void move(Booking booking, BriefingSession old, Proposal proposal, boolean despite, Long by) {
        if (proposal.getOfferKey() != null) {
            var wanted = OfferKey.parse(proposal.getOfferKey());
            timetable.mustHaveNone(booking.getPerson(), stationOf(old), booking.getCode());
            var briefer = timetable.brieferOf(wanted);
            sessions.lockAgendas(booking.getId(), briefer.agenda());
            var to = timetable.take(stationOf(old), wanted, briefer);
            bookings.move(booking.getId(), to.getId(), by);
            empty.callOff(old.getSession().getId());
            return;
        }
        sessions.lockAgendas(booking.getId(), old.getBriefer().agenda());
        var alone = isAlone(old);
        if (meetsAnother(old, proposal.getStartsAt(), proposal.getEndsAt(), alone)) {
            throw new RuleViolation("briefing.error.taken");
        }
        mustStillSuit(old, proposal, alone, despite);
        var rules = old.getBriefer().rules();
        var span = new Span(proposal.getStartsAt(), proposal.getEndsAt(), rules.before(), rules.after());
        if (alone) {
            sessions.reschedule(old.getSession().getId(), span, by);
            return;
        }
        var made = sessions.plan(
                sessions.lockAgenda(old.getBriefer().agenda()), old.getSession().getSubject(), span, 1);
        briefings.add(new BriefingSession(
                made,
                old.getBriefer(),
                old.getStation(),
                old.scope(),
                old.getTime(),
                old.getLanguage(),
                old.meeting()));
        bookings.move(booking.getId(), made.getId(), by);
        empty.callOff(old.getSession().getId());
    }

    /** Whether the session is for one, and that one has booked: then it is moved itself. */
    private boolean isAlone(BriefingSession session) {
        long id = session.getSession().getId();
        return proposals.countSeats(id) == 1 && briefings.countOpen(id) == 1;
    }

    /** Whether the briefer would be in another session then, buffers included. */
    private boolean meetsAnother(BriefingSession session, Instant from, Instant to, boolean moves) {
        var rules = session.getBriefer().rules();
        return briefings
                .listSessions(List.of(session.getBriefer().getId()), from.minus(LONGEST), to.plus(LONGEST))
                .stream()
                .filter(row -> !moves || !row.id().equals(session.getSession().getId()))
                .anyMatch(row -> row.busy().meets(from.minus(rules.before()), to.plus(rules.after())));
    }
}
