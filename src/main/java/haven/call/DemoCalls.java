package haven.call;

import haven.shared.Settings;
import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Loads made-up calls and reports, once, in demo mode only, when the made-up contacts are there. */
@ApplicationScoped
public class DemoCalls implements StartStep {

    @Inject
    Settings settings;

    @Inject
    DemoCallService calls;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void run() {
        if (settings.isDemo()) {
            calls.loadOnce();
        }
    }
}
