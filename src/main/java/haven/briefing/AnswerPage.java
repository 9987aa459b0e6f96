package haven.briefing;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /briefing/answer/{token}}: somebody says by one button that they come, or by another that they do not. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    Address address;

    @Inject
    AnswerService answers;

    private AnswerView asked;

    @PostConstruct
    void look() {
        asked = answers.look(token());
    }

    public String come() {
        answers.come(token());
        return here();
    }

    public String cancel() {
        answers.cancel(token());
        return here();
    }

    private String token() {
        return address.part("token");
    }

    /** The same page, which now says what was answered. */
    private String here() {
        return Route.BRIEFING_ANSWER.path(token());
    }

    public AnswerView getAsked() {
        return asked;
    }
}
