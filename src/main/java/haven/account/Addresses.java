package haven.account;

import haven.access.Language;
import haven.access.Scoped;
import java.util.List;
import java.util.Optional;

/** What the record of people says about those who have an account; {@code person} keeps it. */
public interface Addresses {

    /** The people who have this e-mail address, in any case of letters; a few at most. */
    List<Long> peopleAt(String email);

    /** The place to which this person is posted today. */
    Optional<Scoped> postingOf(long personId);

    /** Whether this person may get a code on paper: they have no e-mail, and no duty, neither today nor later. */
    boolean mayHaveCode(long personId);

    /** The person's name and language, as they stand on what is printed for them. */
    Optional<Reading> readingOf(long personId);

    /** Saves the language in which this person wants to read. */
    void chooseLanguage(long personId, Language language);

    /** Somebody who will read something. */
    record Reading(String name, Language language) {}
}
