package haven.contact;

import haven.access.Permission;
import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;

/** AM-12: treatment day and night is called by the operations centre before its last answer is 90 days old. */
@ApplicationScoped
public class TestCallsDue extends ContactsDue {

    public TestCallsDue() {
        super("contact.test", Risk.LIFE, ContactRule.TEST_CALL);
    }

    @Override
    public Permission permission() {
        return Permission.MAKE_TEST_CALLS;
    }

    @Override
    boolean isForCallers() {
        return true;
    }

    @Override
    String url(Contact contact) {
        return "/calls?contact=" + contact.getId();
    }
}
