package haven.access;

import haven.shared.Beans;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.ResponseStateManager;
import java.io.IOException;
import java.util.Iterator;

/** Writes a form key into every Faces form, beside the view state: one place for all forms. */
public class FormKeyRenderKitFactory extends RenderKitFactory {

    /** The name of the hidden field. */
    static final String FIELD = "formKey";

    public FormKeyRenderKitFactory(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext faces, String id) {
        var kit = getWrapped().getRenderKit(faces, id);
        return kit == null ? null : new KeyedRenderKit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class KeyedRenderKit extends RenderKitWrapper {

        KeyedRenderKit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseStateManager getResponseStateManager() {
            return new KeyedStateManager(getWrapped().getResponseStateManager());
        }
    }

    private static final class KeyedStateManager extends ResponseStateManager {

        private final ResponseStateManager wrapped;

        KeyedStateManager(ResponseStateManager wrapped) {
            this.wrapped = wrapped;
        }

        @Override
        public Object getState(FacesContext faces, String viewId) {
            return wrapped.getState(faces, viewId);
        }

        @Override
        public boolean isPostback(FacesContext faces) {
            return wrapped.isPostback(faces);
        }

        @Override
        public boolean isStateless(FacesContext faces, String viewId) {
            return wrapped.isStateless(faces, viewId);
        }

        @Override
        public String getViewState(FacesContext faces, Object state) {
            return wrapped.getViewState(faces, state);
        }

        @Override
        public String getCryptographicallyStrongTokenFromSession(FacesContext faces) {
            return wrapped.getCryptographicallyStrongTokenFromSession(faces);
        }

        @Override
        public void writeState(FacesContext faces, Object state) throws IOException {
            wrapped.writeState(faces, state);
            if (faces.getPartialViewContext().isPartialRequest()) {
                return; // the key in the page stays; it is good for many partial requests
            }
            var path = Beans.get(Address.class).getPath();
            var token = Beans.get(Caller.class).identity().token();
            var key = Beans.get(FormKeys.class).make(path, token);
            var out = faces.getResponseWriter();
            out.startElement("input", null);
            out.writeAttribute("type", "hidden", null);
            out.writeAttribute("name", FIELD, null);
            out.writeAttribute("value", key, null);
            out.endElement("input");
        }
    }
}
