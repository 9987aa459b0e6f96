package haven.access;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An action that answers a path ({@code /document/12?said=...}) is followed by a redirect: post, redirect, get. */
public class PortalNavigationHandler extends ConfigurableNavigationHandlerWrapper {

    public PortalNavigationHandler(ConfigurableNavigationHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handleNavigation(FacesContext faces, String fromAction, String outcome) {
        if (outcome == null || !outcome.startsWith("/") || outcome.startsWith("//")) {
            super.handleNavigation(faces, fromAction, outcome);
            return;
        }
        try {
            FormKeyListener.answered(faces, outcome);
            faces.getExternalContext().redirect(outcome);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
