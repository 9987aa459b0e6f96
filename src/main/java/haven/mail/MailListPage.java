package haven.mail;

import haven.access.Address;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code /mails}: letters by state ({@code ?show=dead}), newest first; {@code &before=} goes on with older ones. */
@Named
@ViewScoped
public class MailListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    Address address;

    @Inject
    MailService mails;

    private LetterState state;
    private List<LetterRow> rows;
    private String older;

    @PostConstruct
    void load() {
        var before = address.query("before");
        state = state(address.query("show"));
        var found = mails.list(state, before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE, ROWS + 1);
        var isMore = found.size() > ROWS;
        rows = isMore ? found.subList(0, ROWS).stream().toList() : found;
        older = isMore ? url(state) + "&before=" + rows.get(ROWS - 1).id() : null;
    }

    /** Those that need somebody come first, if there are any. */
    private LetterState state(String show) {
        return Arrays.stream(LetterState.values())
                .filter(one -> one.name().equals(show.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> mails.state().dead() > 0 ? LetterState.DEAD : LetterState.WAITING);
    }

    public List<LetterState> getStates() {
        return List.of(LetterState.values());
    }

    public LetterState getState() {
        return state;
    }

    public List<LetterRow> getRows() {
        return rows;
    }

    /** Where older letters are; null where these are all. */
    public String getOlder() {
        return older;
    }

    public String url(LetterState one) {
        return "/mails?show=" + one.name().toLowerCase(Locale.ROOT);
    }

    public String sendAgain(long id) {
        mails.sendAgain(id);
        return url(state) + "&said=mail.said.again";
    }

    public String sendAllAgain() {
        mails.sendAllAgain();
        return url(state) + "&said=mail.said.allAgain";
    }

    public String discard(long id) {
        mails.discard(id);
        return url(state) + "&said=mail.said.discarded";
    }

    public String takeBack(long id) {
        mails.takeBack(id);
        return url(state) + "&said=mail.said.takenBack";
    }
}
