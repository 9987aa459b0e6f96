package haven.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * More that somebody confirms together with their details, by the one button of {@code /confirm}. Every CDI bean of this
 * type takes part. It is called inside a transaction.
 */
public interface Confirmed {

    /** Whether it has something to ask about this contact. */
    boolean fits(Contact contact);

    /** What is confirmed, as whole sentences in this language: what the button then means. */
    List<String> statements(Contact contact, Locale locale);

    /** Somebody said on this day, in this capacity, that all of it is right: the contact, or a keeper who called. */
    void confirmed(Contact contact, LocalDate on, Verifier role);
}
