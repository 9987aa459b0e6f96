package haven.contact;

import jakarta.enterprise.context.ApplicationScoped;

/** AM-12: treatment day and night is called by the operations centre before its last answer is 90 days old. */
@ApplicationScoped
public class TestCallsDue extends CallersDue {

    public TestCallsDue() {
        super("contact.test", ContactRule.TEST_CALL);
    }
}
