package haven.contact;

import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;

/** AM-05, DIR-04: checks that no longer hold; done by checking the contact, or by its own answer to a letter. */
@ApplicationScoped
public class ChecksDue extends ContactsDue {

    public ChecksDue() {
        super("contact.check", Risk.SAFETY, ContactRule.CHECK);
    }
}
