package haven.access;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces' own content policy away from reader pages: {@link HeaderFilter} sends theirs, and on a post of a
 * transient view PrimeFaces would ask for a nonce that such a page does not have.
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
        if (faces.getViewRoot() != null && faces.getViewRoot().isTransient()) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }
}
