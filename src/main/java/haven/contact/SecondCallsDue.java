package haven.contact;

import jakarta.enterprise.context.ApplicationScoped;

/** DIR-11: changed numbers wait for somebody else's check, and those who make test calls can give it. */
@ApplicationScoped
public class SecondCallsDue extends CallersDue {

    public SecondCallsDue() {
        super("contact.call", ContactRule.SECOND_CHECK);
    }
}
