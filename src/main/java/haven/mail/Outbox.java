package haven.mail;

import haven.shared.Settings;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where features put their letters. Called inside the transaction that causes the letter, by whoever may do that: hence
 * no {@code @Allowed}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_LINE = 1_000;

    @Inject
    OutboxRepository letters;

    @Inject
    DigestRepository lines;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Sends a letter at once, as soon as the transaction has ended well. Nobody can mute it. */
    public void send(Recipient to, Letter letter) {
        add(to, letter, Turn.URGENT);
    }

    /** The same for one of very many letters about the same thing: it leaves when no letter to somebody who waits is left. */
    public void sendToMany(Recipient to, Letter letter) {
        add(to, letter, Turn.TO_MANY);
    }

    /** Sends a letter that may wait until all others have left. */
    void sendBulk(Recipient to, Letter letter) {
        add(to, letter, Turn.DIGEST);
    }

    /** Puts a line into the next morning's digest of this person; without effect where they want none. */
    public void later(Recipient to, DigestLine line) {
        if (to.personId() == null) {
            throw new IllegalArgumentException("a digest is for a person: " + line.once());
        }
        lines.add(line.once(), to.personId(), sentence(to, line), url(line.link()), clock.instant());
    }

    /** The address alone from which all letters come; it is the organizer's in invitations. */
    public String sender() {
        try {
            return new InternetAddress(settings.mailFrom(), true).getAddress();
        } catch (AddressException wrong) {
            throw new IllegalStateException("haven.mail.from", wrong);
        }
    }

    /** A line in the reader's language. */
    static String sentence(Recipient to, DigestLine line) {
        return shortened(
                Texts.get(to.language().locale(), line.key(), line.arguments().toArray()), LONGEST_LINE);
    }

    /** The whole address of a path on this site; null stays null. */
    String url(String path) {
        return path == null ? null : settings.url() + path;
    }

    private void add(Recipient to, Letter letter, Turn turn) {
        var locale = to.language().locale();
        var arguments = letter.arguments().toArray();
        letters.add(
                letter.once(),
                to,
                turn,
                shortened(oneLine(Texts.get(locale, letter.key() + ".subject", arguments)), LONGEST_SUBJECT),
                greeting(to, locale) + Texts.get(locale, letter.key() + ".text", arguments),
                letter.link() == null ? null : Texts.get(locale, letter.key() + ".button"),
                url(letter.link()),
                letter.calendar(),
                clock.instant());
    }

    private static String greeting(Recipient to, Locale locale) {
        return to.name() == null || to.name().isBlank()
                ? ""
                : Texts.get(locale, "mail.letter.greeting", oneLine(to.name())) + "\n\n";
    }

    /** A line break in a subject would begin another header. */
    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
