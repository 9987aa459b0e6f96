package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser. It speaks only screens. Every visitor it sends to the portal has cookies of their own, and
 * at the end of the test none may have met an error in the browser's console.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public abstract class UiTest {

    private final List<Visitor> visitors = new ArrayList<>();

    /** Somebody at a screen of 1280 by 800, in English, with JavaScript, not signed in. */
    protected Visitor visitor() {
        var visitor = new Visitor();
        visitors.add(visitor);
        return visitor;
    }

    /** The same, signed in as this person of the demo cast. */
    protected Visitor visitor(String username) {
        return visitor().signedInAs(username);
    }

    @AfterEach
    void noConsoleErrors() {
        visitors.forEach(Visitor::leave);
        assertThat(visitors)
                .flatExtracting(Visitor::errors)
                .as("errors in the console")
                .isEmpty();
    }
}
