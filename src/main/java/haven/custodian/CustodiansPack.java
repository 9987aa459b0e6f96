package haven.custodian;

import haven.access.Route;
import haven.pack.PackLine;
import haven.pack.PackPart;
import haven.pack.PackQuestion;
import haven.pack.PackSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where it says who can help now, in the briefing pack: a link, the same for everybody. */
@ApplicationScoped
class CustodiansPack implements PackSection {

    private static final int AFTER_THE_AIDE_MEMOIRE = 70;

    @Override
    public int order() {
        return AFTER_THE_AIDE_MEMOIRE;
    }

    @Override
    public List<PackPart> parts(PackQuestion question) {
        return List.of(new PackPart(
                question.text("custodian.pack.heading"),
                List.of(PackLine.of(question.text(
                                "custodian.pack.words", question.station().getName()))
                        .to(Route.HELP_NOW.path(question.station().getCode())))));
    }
}
