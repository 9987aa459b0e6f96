package haven.contact;

import haven.person.Stays;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Until when a contact holds, as its keeper says: never longer than the posting of the person whose it is. Called inside
 * a transaction, by services that have asked whether the caller keeps the contact, and that save and publish it.
 */
@ApplicationScoped
public class ContactEnding {

    @Inject
    Stays stays;

    /** Gives it a last day; null takes that back. @throws RuleViolation where it would end before it begins */
    public void end(Contact contact, LocalDate lastDay) {
        contact.end(lastDay);
        if (contact.getPersonId() != null) {
            contact.follow(stays.of(contact.getPersonId()));
        }
    }

    /** Takes a last day back. @throws RuleViolation where it is that of the person's posting: then that is to be changed */
    public void takeBack(Contact contact) {
        var lastDay = contact.getTo();
        end(contact, null);
        if (lastDay != null && lastDay.equals(contact.getTo())) {
            throw new RuleViolation("contact.error.leaves");
        }
    }
}
