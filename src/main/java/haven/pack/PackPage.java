package haven.pack;

import haven.access.Address;
import haven.access.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /briefing/pack/{station}}: what to know of a place, on one page. */
@Named
@RequestScoped
public class PackPage {

    @Inject
    Address address;

    @Inject
    Reader reader;

    @Inject
    PackService packs;

    private Pack pack;

    @PostConstruct
    void load() {
        pack = packs.get(address.part("station"), reader.getLocale(), false);
    }

    public Pack getPack() {
        return pack;
    }
}
