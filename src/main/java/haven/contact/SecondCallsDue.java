package haven.contact;

import haven.access.Permission;
import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;

/** DIR-11: the same for those who make test calls and do not keep the contact; done by a call. */
@ApplicationScoped
public class SecondCallsDue extends ContactsDue {

    public SecondCallsDue() {
        super("contact.call", Risk.LIFE, ContactRule.SECOND_CHECK);
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
