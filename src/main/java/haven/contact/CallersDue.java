package haven.contact;

import haven.access.Permission;
import haven.due.Risk;

/** One rule about contacts for those who make test calls and do not keep them; done by a call. */
abstract class CallersDue extends ContactsDue {

    CallersDue(String name, ContactRule condition) {
        super(name, Risk.LIFE, condition);
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
