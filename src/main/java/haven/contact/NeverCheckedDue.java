package haven.contact;

import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;

/** Contacts that nobody has checked yet; done by checking them. */
@ApplicationScoped
public class NeverCheckedDue extends ContactsDue {

    public NeverCheckedDue() {
        super("contact.never", Risk.SAFETY, ContactRule.NEVER);
    }
}
