package haven.contact;

import haven.access.Tokens;
import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipient;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** DIR-04: asks people by letter whether their details are right, before the last check ends. Called by a job. */
@ApplicationScoped
@Transactional
class AskService {

    private static final Duration REMEMBERED = Duration.ofDays(365);
    private static final int LETTERS = 2;

    @Inject
    QuestionRepository rows;

    @Inject
    Questions questions;

    @Inject
    PlaceWords places;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The contacts for which a letter is due. */
    List<Long> listToAsk() {
        var today = LocalDate.now(clock);
        return rows.listToAsk(
                Questions.KINDS,
                today,
                today.plusDays(settings.askDays()),
                clock.instant().minus(ContactQuestion.PATIENCE));
    }

    /** Writes the first or second letter about the day on which this contact's check ends; true where one was due. */
    boolean ask(long contactId) {
        var contact = rows.lockContact(contactId).orElse(null);
        if (contact == null || contact.isByVoiceOnly() || !questions.holds(contact)) {
            return false;
        }
        var recipient = questions.recipient(contact);
        var before = rows.listOf(contact);
        var number = 1
                + (int) before.stream()
                        .filter(one -> one.getDueOn().equals(contact.getCheckBy()))
                        .count();
        if (recipient.isEmpty() || number > LETTERS) {
            return false;
        }
        before.stream().filter(ContactQuestion::isWaiting).forEach(one -> one.end(clock.instant()));
        var token = Tokens.random();
        var question = new ContactQuestion(
                contact, number, Tokens.hash(token), Questions.addressHash(recipient.get()), clock.instant());
        rows.add(question);
        outbox.send(recipient.get(), letter(question, "/confirm/" + token, where(contact, recipient.get())));
        return true;
    }

    private String where(Contact contact, Recipient to) {
        return places.of(places.place(contact.scope()), to.language().locale());
    }

    private static Letter letter(ContactQuestion question, String link, String place) {
        var once = "contact.ask/" + question.getId();
        return question.getNumber() == 1
                ? new Letter("contact.mail.ask", once, link, List.of(place))
                : new Letter("contact.mail.askAgain", once, link, List.of(place));
    }

    /** Forgets letters whose time was over a year ago; returns how many. */
    int forget() {
        return rows.removeUntil(clock.instant().minus(REMEMBERED));
    }
}
