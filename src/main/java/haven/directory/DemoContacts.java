package haven.directory;

import haven.shared.Settings;
import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Loads made-up emergency contacts, once, in demo mode only; {@link ContactStep} publishes them after that. */
@ApplicationScoped
public class DemoContacts implements StartStep {

    @Inject
    Settings settings;

    @Inject
    DemoContactService contacts;

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void run() {
        if (settings.isDemo()) {
            contacts.loadOnce();
        }
    }
}
