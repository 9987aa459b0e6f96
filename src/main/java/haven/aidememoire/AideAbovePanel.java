package haven.aidememoire;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What fills in at a station from its country, region and the world, and how many stations an entry serves. */
@Named
@RequestScoped
public class AideAbovePanel {

    @Inject
    Address address;

    @Inject
    AideReuseService services;

    private List<AboveRow> rows;

    @PostConstruct
    void load() {
        rows = services.listAbove(address.part("place"));
    }

    public String copy(long id) {
        services.copy(address.part("place"), id);
        return here() + "?said=aide.said.copied";
    }

    public String use(long id, long own) {
        services.useAbove(address.part("place"), id, own);
        return here() + "?said=aide.said.usesAbove";
    }

    private String here() {
        return Route.KEEP_HELP.path(address.part("place"));
    }

    public List<AboveRow> getRows() {
        return rows;
    }

    /** Of the place of this page. */
    public long getStations() {
        return services.countStations(address.part("place"));
    }
}
