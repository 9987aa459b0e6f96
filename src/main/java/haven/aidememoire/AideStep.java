package haven.aidememoire;

import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells readers of editions in force what a new version knows otherwise: when a service answered, how often it is asked. */
@ApplicationScoped
public class AideStep implements StartStep {

    @Inject
    AideUpgradeService aides;

    /** After made-up Aide-Memoires are loaded. */
    @Override
    public int order() {
        return 30;
    }

    @Override
    public void run() {
        aides.listScopes().forEach(aides::publishWhereDifferent);
    }
}
