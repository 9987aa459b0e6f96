package haven.mail;

import haven.shared.Settings;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Where features put their letters. Called inside the transaction that causes the letter, by whoever may do that: hence
 * no {@code @Allowed}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    @Inject
    OutboxRepository letters;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Sends a letter at once, as soon as the transaction has ended well. */
    public void send(Recipient to, Letter letter) {
        var locale = to.language().locale();
        var arguments = letter.arguments().toArray();
        letters.add(
                letter.once(),
                to,
                Texts.get(locale, letter.key() + ".subject", arguments),
                Texts.get(locale, letter.key() + ".text", arguments),
                letter.link() == null ? null : Texts.get(locale, letter.key() + ".button"),
                letter.link() == null ? null : settings.url() + letter.link(),
                clock.instant());
    }
}
