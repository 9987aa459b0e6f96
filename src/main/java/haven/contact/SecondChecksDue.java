package haven.contact;

import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;

/** DIR-11: changed numbers that somebody else should check within 72 hours; for those who keep the contact. */
@ApplicationScoped
public class SecondChecksDue extends ContactsDue {

    public SecondChecksDue() {
        super("contact.second", Risk.LIFE, ContactRule.SECOND_CHECK);
    }
}
