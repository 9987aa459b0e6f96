package haven.contact;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** {@code /confirm/{token}}: somebody says by one button that their details are right, or by a choice what is not. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    Address address;

    @Inject
    Reader reader;

    @Inject
    ConfirmationService confirmations;

    private QuestionView question;
    private int posted;
    private Answer what;

    @PostConstruct
    void look() {
        question = confirmations.look(token(), reader.getLocale());
    }

    public String confirm() {
        confirmations.confirm(token(), posted);
        return here();
    }

    public String report() {
        confirmations.report(token(), what);
        return here();
    }

    private String token() {
        return address.part("token");
    }

    /** The same page, which now says what was answered. */
    private String here() {
        return Route.CONFIRM.path(token());
    }

    public QuestionView getQuestion() {
        return question;
    }

    /** Always as it is now: after a refusal one has been told, and may look and send again. */
    public int getSeen() {
        return question.seen();
    }

    public void setSeen(int seen) {
        posted = seen;
    }

    public List<Answer> getChoices() {
        return Arrays.stream(Answer.values()).filter(one -> !one.isRight()).toList();
    }

    public Answer getWhat() {
        return what;
    }

    public void setWhat(Answer what) {
        this.what = what;
    }
}
