package haven.access;

import haven.shared.Beans;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Forms post to the address that the reader sees, not to the view behind it; pages speak the reader's language. */
public class PortalViewHandler extends ViewHandlerWrapper {

    public PortalViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        return Beans.get(Address.class).getPath();
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return Beans.get(Reader.class).getLocale();
    }
}
