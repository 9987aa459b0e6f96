package haven.custodian;

import haven.shared.Settings;
import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Loads made-up custodians in demo mode, once; sees to it that all who are kept are published as they are. */
@ApplicationScoped
public class CustodianStep implements StartStep {

    @Inject
    Settings settings;

    @Inject
    DemoCustodianService demo;

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void run() {
        if (settings.isDemo()) {
            demo.loadOnce();
        }
        demo.publishWhereDifferent();
    }
}
