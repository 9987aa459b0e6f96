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
import java.time.Instant;
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
    OtherTimes others;

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
        recipients.find(booking.getPerson().getId()).ifPresent(to -> {
            var words = words(to, session, booking);
            var letter = letter(change, words);
            outbox.send(to, isInCalendar(change) ? withEvent(letter, booking, session, words, to) : letter);
        });
        asker(booking).ifPresent(to -> {
            var words = words(to, session, booking);
            outbox.send(to, copy(letter(change, words), change, words));
        });
    }

    /** Somebody else who booked for them. */
    private Optional<Recipient> asker(Booking booking) {
        return Optional.ofNullable(booking.getMadeBy())
                .filter(by -> !by.equals(booking.getPerson().getId()))
                .flatMap(recipients::find);
    }

    /** Only who has a seat learns by which link one joins, as on the page of the booking. */
    private BriefingWords words(Recipient to, BriefingSession session, Booking booking) {
        var words = new BriefingWords(to.language(), session, recipients.zone(to.personId()));
        return booking.state() == BookingState.BOOKED ? words : words.withoutLink();
    }

    private Letter letter(BookingChanged change, BriefingWords words) {
        var booking = change.booking();
        var once = "briefing/" + booking.getCode() + "/" + booking.getVersion(); // each step is another one
        var link = booking.isOpen() ? Addresses.booking(booking.getCode()) : Addresses.book(words.station());
        var by = somebodyElse(change);
        var said = List.<Object>of(
                words.when(),
                words.how(),
                words.briefer(),
                other(change, words),
                words.day(),
                by.isPresent() ? 1 : 0,
                by.orElse(""));
        return switch (change.step()) {
            case BOOKED, ACCEPTED -> new Letter("briefing.mail.booked", once, link, said);
            case WAITS -> new Letter("briefing.mail.waits", once, link, said);
            case OFFERED -> new Letter("briefing.mail.offered", once, link, said);
            case DECLINED -> new Letter("briefing.mail.declined", once, link, said);
            case LAPSED -> new Letter("briefing.mail.lapsed", once, link, said);
            case MOVED -> new Letter("briefing.mail.moved", once, link, said);
            case RESCHEDULED, HANDED_OVER, CHANGED -> different(change, once, link, said);
            case CANCELLED -> new Letter("briefing.mail.cancelled", once, link, said);
            case CALLED_OFF -> new Letter("briefing.mail.calledOff", once, link, said);
        };
    }

    /** Which letter: another time, another briefer, or something else; who waits has no more to know than that. */
    private Letter different(BookingChanged change, String once, String link, List<Object> said) {
        var booking = change.booking();
        if (booking.state() != BookingState.BOOKED) {
            return new Letter("briefing.mail.shifted", once, link, said);
        }
        if (change.step() == Step.HANDED_OVER) {
            return new Letter("briefing.mail.handedOver", once, link, said);
        }
        var isMoved = change.step() == Step.RESCHEDULED
                && !before(letters.listSteps(booking))
                        .equals(booking.getSession().getStartsAt());
        return isMoved
                ? new Letter("briefing.mail.rescheduled", once, link, said)
                : new Letter("briefing.mail.changed", once, link, said);
    }

    /** The name of whoever did it, where it was neither the portal nor the person who is booked. */
    private Optional<String> somebodyElse(BookingChanged change) {
        return Optional.ofNullable(change.byPerson())
                .filter(by -> !by.equals(change.booking().getPerson().getId()))
                .flatMap(letters::findName);
    }

    /** The other times that a letter names: until when an offer holds, when the session was to be before, what is free. */
    private String other(BookingChanged change, BriefingWords words) {
        return switch (change.step()) {
            case CALLED_OFF -> free(words);
            case OFFERED -> words.at(change.booking().getOfferedUntil());
            case MOVED, RESCHEDULED -> words.at(before(letters.listSteps(change.booking())));
            default -> "";
        };
    }

    private String free(BriefingWords words) {
        var lines = others.lines(words.session(), words.locale());
        return lines.isEmpty()
                ? Texts.get(words.locale(), "briefing.mail.noneFree")
                : Texts.get(words.locale(), "briefing.mail.free", lines);
    }

    private static Instant before(List<BookingStep> steps) {
        return steps.get(Math.max(0, steps.size() - 2)).getSessionStartsAt();
    }

    /** Whether the event stands in a calendar, or did until now. */
    private boolean isInCalendar(BookingChanged change) {
        return switch (change.step()) {
            case BOOKED, ACCEPTED, MOVED -> true;
            case WAITS, OFFERED, DECLINED, LAPSED -> false;
            case RESCHEDULED, HANDED_OVER, CHANGED -> change.booking().state() == BookingState.BOOKED;
            case CANCELLED, CALLED_OFF ->
                letters.listSteps(change.booking()).stream()
                        .map(BookingStep::getStep)
                        .anyMatch(INVITED::contains);
        };
    }

    private Letter withEvent(
            Letter letter, Booking booking, BriefingSession session, BriefingWords words, Recipient to) {
        var event = invitations.ofBooking(booking.getCode(), booking.getSequence(), session, words, to);
        return letter.withCalendar(
                CalendarText.invitation(booking.isOpen() ? event : BriefingInvitation.cancelled(event)));
    }

    /** What the person who is booked is told, and whether they did it themselves. */
    private static Letter copy(Letter letter, BookingChanged change, BriefingWords words) {
        var person = change.booking().getPerson();
        var text = Texts.get(
                words.locale(), letter.key() + ".text", letter.arguments().toArray());
        return new Letter(
                "briefing.mail.copy",
                letter.once() + "/copy",
                letter.link(),
                List.of(person.name(), text, words.day(), person.getId().equals(change.byPerson()) ? 1 : 0));
    }
}
