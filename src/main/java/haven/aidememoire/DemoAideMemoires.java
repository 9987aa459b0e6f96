package haven.aidememoire;

import haven.shared.Settings;
import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Loads and publishes made-up Aide-Memoires, once, in demo mode only. */
@ApplicationScoped
public class DemoAideMemoires implements StartStep {

    @Inject
    Settings settings;

    @Inject
    DemoAideMemoireService aides;

    @Inject
    DemoDraftService drafts;

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void run() {
        if (settings.isDemo()) {
            aides.loadOnce();
            drafts.loadOnce();
        }
    }
}
