package haven.aidememoire;

import haven.access.Address;
import haven.access.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The forms by which one keeper proposes a draft and another one releases it, and by which an edition is taken away. */
@Named
@RequestScoped
public class AideReleasePanel {

    @Inject
    Address address;

    @Inject
    AideReleaseService releases;

    @Inject
    AideMemoireEditPage page;

    private String seen;
    private String note;
    private String reason;

    public String propose() {
        releases.propose(code(), seen, note);
        return here() + "?said=aide.said.proposed";
    }

    public String takeBack() {
        releases.takeBack(code());
        return here() + "?said=aide.said.takenBack";
    }

    public String sendBack() {
        releases.sendBack(code(), reason);
        return here() + "?said=aide.said.sentBack";
    }

    public String release() {
        releases.release(code(), seen);
        return here() + "?said=aide.said.released";
    }

    public String withdraw() {
        releases.withdraw(code());
        return here() + "?said=aide.said.withdrawn";
    }

    public String discard() {
        releases.discard(code());
        return here() + "?said=aide.said.discarded";
    }

    private String code() {
        return address.part("place");
    }

    private String here() {
        return Route.KEEP_HELP.path(code());
    }

    /** The draft that is shown: after a refusal the keeper has seen the new one, and may decide again. */
    public String getSeen() {
        return page.getAide().hash();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
