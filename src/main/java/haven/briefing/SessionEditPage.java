package haven.briefing;

import haven.access.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /briefing/session/{id}/edit}: when, how, where, for how many; and that it does not take place. */
@Named
@RequestScoped
public class SessionEditPage {

    @Inject
    Address address;

    @Inject
    SessionKeepingService keeping;

    private KeptSession session;
    private SessionForm form;
    private String posted;

    @PostConstruct
    void load() {
        session = keeping.get(DeskNumber.of(address, "id"));
        form = SessionForm.of(session);
    }

    public String change() {
        keeping.change(session.id(), posted, form.draft());
        return url() + "?said=briefing.said.changed";
    }

    public String callOff() {
        keeping.callOff(session.id());
        return url() + "?said=briefing.said.calledOff";
    }

    private String url() {
        return session.url() + "/edit";
    }

    public KeptSession getSession() {
        return session;
    }

    public SessionForm getForm() {
        return form;
    }

    /** What was typed and what somebody else saved meanwhile; nothing where nobody did. */
    public List<SessionDifference> getDifferences() {
        return isChangedMeanwhile() ? SessionDifference.of(SessionForm.of(session), form) : List.of();
    }

    public boolean isChangedMeanwhile() {
        return posted != null && !posted.equals(session.seen());
    }

    /** Always as it is now: after a refusal one has been told that somebody else was here, and may send again. */
    public String getSeen() {
        return session.seen();
    }

    public void setSeen(String seen) {
        posted = seen;
    }
}
