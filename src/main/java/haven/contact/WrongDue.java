package haven.contact;

import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;

/** Contacts of which somebody said that they are not right; done by putting them right and checking them. */
@ApplicationScoped
public class WrongDue extends ContactsDue {

    public WrongDue() {
        super("contact.wrong", Risk.LIFE, ContactRule.WRONG);
    }
}
