package haven.audit;

import jakarta.enterprise.context.RequestScoped;

/** Why the changes of this request are made, where somebody was asked and said so. */
@RequestScoped
public class Reason {

    private String text;

    /** Goes into every audit row that this request writes from now on. */
    public void is(String why) {
        text = why == null || why.isBlank() ? null : why.strip();
    }

    String text() {
        return text;
    }
}
