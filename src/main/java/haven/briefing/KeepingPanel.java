package haven.briefing;

import haven.access.Route;
import haven.place.ScopeCodes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the pages of those who give briefings: the ways from one to another that depend on their areas. */
@Named
@RequestScoped
public class KeepingPanel {

    @Inject
    BrieferService briefers;

    private List<Updates> updates;

    /** What has changed in an area. */
    public record Updates(String scope) {

        public String url() {
            return Route.BRIEFING_UPDATES.path(ScopeCodes.last(scope));
        }
    }

    /** Of each area for which the reader's duties let them brief. */
    public List<Updates> getUpdates() {
        if (updates == null) {
            updates = briefers.listAreas().stream().map(Updates::new).toList();
        }
        return updates;
    }
}
