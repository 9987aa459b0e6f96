package haven.access;

import haven.shared.Beans;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces' own content policy away from all but desk pages: {@link HeaderFilter} sends theirs. PrimeFaces
 * would make a session to keep its nonce in, and on a post of a transient view miss that nonce.
 */
public class ReaderPolicyListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!isDeskPage()) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }

    private static boolean isDeskPage() {
        return Beans.get(Address.class)
                .match()
                .filter(match -> match.route().kind() == Route.Kind.DESK)
                .isPresent();
    }
}
