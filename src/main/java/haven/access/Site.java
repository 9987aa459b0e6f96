package haven.access;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What every page shows of this installation. */
@Named
@ApplicationScoped
public class Site {

    @Inject
    Settings settings;

    /** The operations centre's 24/7 number as it is shown; empty while nobody configured it. */
    public String getOpcenNumber() {
        return settings.opcenNumber().orElse("");
    }

    /** The same for a {@code tel:} link. */
    public String getOpcenTel() {
        return getOpcenNumber().replaceAll("[^+0-9]", "");
    }

    public boolean isDemo() {
        return settings.isDemo();
    }
}
