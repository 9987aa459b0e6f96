package haven.access;

import haven.shared.Beans;
import haven.shared.RuleViolation;
import haven.shared.Texts;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The one place where Faces pages meet exceptions. A rule that says no becomes a message, beside the field it names,
 * with everything typed still there; everything else goes on to {@link ErrorResource}, which every response shares.
 */
public class PortalExceptionHandlerFactory extends ExceptionHandlerFactory {

    public PortalExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PortalExceptionHandler(getWrapped().getExceptionHandler());
    }

    private static final class PortalExceptionHandler extends ExceptionHandlerWrapper {

        PortalExceptionHandler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var queued = getUnhandledExceptionQueuedEvents().iterator();
            while (queued.hasNext()) {
                var context = ((ExceptionQueuedEvent) queued.next()).getContext();
                queued.remove();
                handle(context.getContext(), context.getException(), context.getPhaseId());
            }
            getWrapped().handle();
        }

        private static void handle(FacesContext faces, Throwable thrown, PhaseId phase) {
            var cause = Causes.portalCause(thrown);
            FormKeyListener.nothingDone(faces);
            if (cause instanceof RuleViolation rule && phase != PhaseId.RENDER_RESPONSE) {
                var text = Texts.get(faces.getViewRoot().getLocale(), rule.key(), rule.arguments());
                faces.addMessage(place(faces, rule.field()), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
                faces.validationFailed();
                faces.renderResponse();
            } else if (cause instanceof ViewExpiredException || isStateless(faces)) {
                again(faces);
            } else {
                throw new FacesException(cause);
            }
        }

        /** Where the message is shown: a field that this page does not have would hide it. */
        private static String place(FacesContext faces, String field) {
            var isHere = field != null && faces.getViewRoot().invokeOnComponent(faces, field, (context, input) -> {});
            return isHere ? field : null;
        }

        /** Somebody says of a desk page, which has a state, that it has none: it is as good as expired. */
        private static boolean isStateless(FacesContext faces) {
            return faces.isPostback()
                    && faces.getRenderKit().getResponseStateManager().isStateless(faces, null)
                    && Beans.get(Address.class)
                            .match()
                            .filter(match -> match.route().kind() == Route.Kind.DESK)
                            .isPresent();
        }

        /** A desk page whose session is over: the page comes anew and says so. */
        private static void again(FacesContext faces) {
            try {
                var path = faces.getExternalContext().getRequestMap().get("jakarta.servlet.forward.request_uri");
                faces.getExternalContext().redirect(path + "?said=page.said.expired");
                faces.responseComplete();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
