package haven.briefing;

import haven.booking.Booking;
import haven.booking.BookingChanged;
import haven.booking.BookingState;
import haven.booking.BookingStep;
import haven.booking.Step;
import haven.calendar.CalendarText;
import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipient;
import haven.mail.Recipients;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * BRF-05, BRF-06: what happened to a booking, as a letter to whoever is booked, in the transaction in which it happened.
 * Who has no e-mail gets none; whoever booked for them gets a copy. What the briefer gets is {@link BrieferLetterJob}'s.
 */
@ApplicationScoped
class BriefingLetters {

    /** After one of these the event stands in the calendar of whoever is booked. */
    private static final Set<Step> INVITED = EnumSet.of(Step.BOOKED, Step.ACCEPTED, Step.MOVED);

    @Inject
    LetterRepository letters;

    @Inject
    BriefingInvitation invitations;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    void tell(@Observes BookingChanged change) {
        if (change.booking().getSession().getSubject().startsWith(BriefingSession.SUBJECT)) {
            letters.findSession(change.booking().getSession().getId()).ifPresent(session -> tell(change, session));
        }
    }

    private void tell(BookingChanged change, BriefingSession session) {
        var booking = change.booking();
        var person = booking.getPerson().getId();
        var to = recipients.find(person);
        var copy = asker(booking);
        if (to.isEmpty() && copy.isEmpty()) {
            return;
        }
        var steps = letters.listSteps(booking);
        to.ifPresent(recipient -> {
            var words = words(recipient, session);
            var letter = letter(change, words, steps);
            outbox.send(recipient, withEvent(letter, booking, session, words, recipient, steps));
        });
        copy.ifPresent(recipient -> {
            var words = words(recipient, session);
            outbox.send(recipient, copy(letter(change, words, steps), booking, words));
        });
    }

    /** Somebody else who booked for them. */
    private Optional<Recipient> asker(Booking booking) {
        return Optional.ofNullable(booking.getMadeBy())
                .filter(by -> !by.equals(booking.getPerson().getId()))
                .flatMap(recipients::find);
    }

    private BriefingWords words(Recipient to, BriefingSession session) {
        return new BriefingWords(to.language(), session, recipients.zone(to.personId()));
    }

    private static Letter letter(BookingChanged change, BriefingWords words, List<BookingStep> steps) {
        var booking = change.booking();
        var waits = booking.isOpen() && booking.state() != BookingState.BOOKED;
        var once = "briefing/" + booking.getCode() + "/"
                + steps.get(steps.size() - 1).getId();
        var link = booking.isOpen() ? Addresses.booking(booking.getCode()) : Addresses.book(words.station());
        var said =
                List.<Object>of(words.when(), words.how(), words.briefer(), other(booking, words, steps), words.day());
        return switch (change.step()) {
            case BOOKED, ACCEPTED -> new Letter("briefing.mail.booked", once, link, said);
            case WAITS -> new Letter("briefing.mail.waits", once, link, said);
            case OFFERED -> new Letter("briefing.mail.offered", once, link, said);
            case DECLINED -> new Letter("briefing.mail.declined", once, link, said);
            case LAPSED -> new Letter("briefing.mail.lapsed", once, link, said);
            case MOVED -> new Letter("briefing.mail.moved", once, link, said);
            case RESCHEDULED ->
                waits
                        ? new Letter("briefing.mail.shifted", once, link, said)
                        : new Letter("briefing.mail.rescheduled", once, link, said);
            case HANDED_OVER -> new Letter("briefing.mail.handedOver", once, link, said);
            case CANCELLED -> new Letter("briefing.mail.cancelled", once, link, said);
            case CALLED_OFF -> new Letter("briefing.mail.calledOff", once, link, said);
        };
    }

    /** The other time that a letter names: until when an offer holds, else when the session was to be before. */
    private static String other(Booking booking, BriefingWords words, List<BookingStep> steps) {
        if (booking.getOfferedUntil() != null) {
            return words.at(booking.getOfferedUntil());
        }
        return words.at(steps.get(Math.max(0, steps.size() - 2)).getSessionStartsAt());
    }

    private Letter withEvent(
            Letter letter,
            Booking booking,
            BriefingSession session,
            BriefingWords words,
            Recipient to,
            List<BookingStep> steps) {
        var isInvited = steps.stream().map(BookingStep::getStep).anyMatch(INVITED::contains);
        if (!isInvited) {
            return letter;
        }
        var event = invitations.ofBooking(booking.getCode(), booking.getSequence(), session, words, to);
        return letter.withCalendar(
                CalendarText.invitation(booking.isOpen() ? event : BriefingInvitation.cancelled(event)));
    }

    private static Letter copy(Letter letter, Booking booking, BriefingWords words) {
        var text = Texts.get(
                words.locale(), letter.key() + ".text", letter.arguments().toArray());
        return new Letter(
                "briefing.mail.copy",
                letter.once() + "/copy",
                letter.link(),
                List.of(booking.getPerson().name(), text, words.day()));
    }
}
