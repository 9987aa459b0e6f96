package haven.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The request that is being answered, for beans that also serve pages of the published shelf, see {@link OwnScope}. */
@RequestScoped
public class CurrentRequest {

    @Inject
    Instance<HttpServletRequest> fromServer;

    private HttpServletRequest own;

    public HttpServletRequest get() {
        return own == null ? fromServer.get() : own;
    }

    void is(HttpServletRequest request) {
        own = request;
    }
}
