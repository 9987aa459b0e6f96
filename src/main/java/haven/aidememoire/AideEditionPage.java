package haven.aidememoire;

import haven.access.Address;
import haven.access.Route;
import haven.shared.NotThere;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An edition of the past: it can be shown as readers saw it, and taken as the new draft. */
@Named
@RequestScoped
public class AideEditionPage {

    @Inject
    Address address;

    @Inject
    AideHistoryService history;

    @Inject
    AideReleaseService releases;

    private EditionLine edition;

    @PostConstruct
    void load() {
        var number = address.part("number");
        if (!number.matches("[0-9]{1,6}")) {
            throw new NotThere("edition");
        }
        edition = history.getEdition(code(), Integer.parseInt(number));
    }

    public String takeUp() {
        releases.takeUp(code(), edition.id());
        return Route.KEEP_HELP.path(code()) + "?said=aide.said.takenUp";
    }

    private String code() {
        return address.part("place");
    }

    public EditionLine getEdition() {
        return edition;
    }
}
