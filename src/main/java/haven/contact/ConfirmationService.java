package haven.contact;

import haven.access.Allowed;
import haven.access.Permission;
import haven.access.Tokens;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;

/** DIR-04: what somebody does who came by the link of a letter; whoever has the link may. */
@ApplicationScoped
@Transactional
public class ConfirmationService {

    @Inject
    QuestionRepository rows;

    @Inject
    Questions questions;

    @Inject
    PlaceWords places;

    @Inject
    @Any
    Instance<Confirmed> more;

    @Inject
    Event<ContactChanged> changed;

    @Inject
    Clock clock;

    /** What this link opens, as readers see it. Looking changes nothing. */
    @Allowed(Permission.READ_PUBLIC)
    public QuestionView look(String token, Locale locale) {
        var question = rows.find(Tokens.hash(token)).orElse(null);
        if (question == null) {
            return QuestionView.closed(ContactQuestion.State.UNKNOWN);
        }
        var contact = question.getContact();
        var state = questions.state(question);
        if (state == ContactQuestion.State.ANSWERED) {
            return QuestionView.answered(question.getAnswer(), question.getAnsweredAt(), questions.zone(contact));
        }
        if (state != ContactQuestion.State.OPEN) {
            return QuestionView.closed(state);
        }
        return new QuestionView(
                state,
                contact.publish(),
                places.of(places.place(contact.scope()), locale),
                questions.zone(contact),
                more.stream()
                        .filter(one -> one.fits(contact))
                        .flatMap(one -> one.statements(contact, locale).stream())
                        .toList(),
                contact.getVersion(),
                null,
                null);
    }

    /**
     * All of it is right, today. Nothing happens where the link is no longer open: its page then says so.
     *
     * @param seen the version of the contact that was shown
     * @throws RuleViolation where the contact was changed since it was shown
     */
    @Allowed(Permission.READ_PUBLIC)
    public void confirm(String token, int seen) {
        var question = lock(token);
        if (question == null) {
            return;
        }
        var contact = question.getContact();
        if (contact.getVersion() != seen) {
            throw new RuleViolation("contact.error.changedSinceShown");
        }
        var today = questions.today(contact);
        contact.verify(today, Verifier.THEMSELVES, CheckMethod.THEMSELVES, null);
        more.stream()
                .filter(one -> one.fits(contact))
                .forEach(one -> one.confirmed(contact, today, Verifier.THEMSELVES));
        question.answer(Answer.ALL_RIGHT, clock.instant());
        rows.flush();
        changed.fire(new ContactChanged(contact));
    }

    /** Something is not right: those who keep the contact see to it. @throws RuleViolation where nothing was chosen */
    @Allowed(Permission.READ_PUBLIC)
    public void report(String token, Answer what) {
        if (what == null || what.isRight()) {
            throw RuleViolation.at("what", "contact.error.what");
        }
        var question = lock(token);
        if (question == null) {
            return;
        }
        var contact = question.getContact();
        contact.wrong(questions.today(contact), Verifier.THEMSELVES, CheckMethod.THEMSELVES);
        question.answer(what, clock.instant());
        rows.flush();
        changed.fire(new ContactChanged(contact));
    }

    /** Of two who answer at once the second one finds it answered. Null where it is not open. */
    private ContactQuestion lock(String token) {
        var hash = Tokens.hash(token);
        return rows.findContact(hash)
                .flatMap(rows::lockContact)
                .flatMap(locked -> rows.find(hash))
                .filter(question -> questions.state(question) == ContactQuestion.State.OPEN)
                .orElse(null);
    }
}
