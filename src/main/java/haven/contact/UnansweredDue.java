package haven.contact;

import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;

/** DIR-05: contacts that did not answer two calls in a row; done by a call that is answered, or by another number. */
@ApplicationScoped
public class UnansweredDue extends ContactsDue {

    public UnansweredDue() {
        super("contact.unanswered", Risk.LIFE, ContactRule.UNANSWERED);
    }
}
