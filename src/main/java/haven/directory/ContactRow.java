package haven.directory;

import haven.contact.CheckState;
import haven.contact.Contact;
import haven.contact.PublishedContact;
import java.time.LocalDate;

/**
 * A contact, as its keepers see it.
 *
 * @param contact as it is published
 * @param title what it is called; of an entry by voice only, readers do not see it
 * @param ended whether its last day is over
 * @param removable whether it may be removed: it has ended, or never began
 * @param state how far its last check can be relied on
 * @param wrong whether somebody said that it is not right
 * @param unanswered whether nobody answered the last two calls
 * @param person whose it is, by id, or null
 */
public record ContactRow(
        long id,
        PublishedContact contact,
        String title,
        int version,
        boolean ended,
        boolean removable,
        CheckState state,
        boolean wrong,
        boolean unanswered,
        Long person) {

    static ContactRow of(Contact contact, LocalDate today) {
        var ended = contact.getTo() != null && contact.getTo().isBefore(today);
        var published = contact.publish();
        return new ContactRow(
                contact.getId(),
                published,
                contact.title(),
                contact.getVersion(),
                ended,
                !published.holds(today),
                CheckState.of(contact.getCheckBy(), contact.getVerifiedOn(), today),
                contact.isFoundWrong(),
                contact.isUnanswered(),
                contact.getPersonId());
    }

    /** Whether somebody else should look at its changed numbers: of an entry by voice only too. */
    public boolean isSecondPending() {
        return contact.changedOn() != null;
    }
}
