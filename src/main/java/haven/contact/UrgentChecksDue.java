package haven.contact;

import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;

/** AM-05: the same where a wrong number may cost a life: emergency services, hospitals, treatment day and night, custodians. */
@ApplicationScoped
public class UrgentChecksDue extends ContactsDue {

    public UrgentChecksDue() {
        super("contact.urgent", Risk.LIFE, ContactRule.CHECK_URGENT);
    }
}
