package haven.edition;

import haven.access.ClientAddress;
import haven.access.Networks;
import haven.access.Pass;
import haven.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * AM-10: whether a request may see a station's own entries: from an allowed network, with a station code, or with the
 * pass of a browser that has signed in. Asks no database and leaves nothing behind.
 */
@ApplicationScoped
class StationGate {

    @Inject
    Settings settings;

    @Inject
    ClientAddress clients;

    @Inject
    Pass pass;

    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    private boolean isOpenToAll;
    private Networks networks;

    /** Settings are read at start: these pages are sent many times a second. */
    @PostConstruct
    void read() {
        open(settings.isDemo(), settings.helpNetworks());
    }

    void open(boolean isDemo, List<String> written) {
        isOpenToAll = written.isEmpty() && isDemo;
        networks = ClientAddress.networks("HAVEN_HELP_NETWORKS", written);
    }

    /** Whether this request comes from where, or with what, a station's own entries are open. */
    boolean isOpen(HttpServletRequest request) {
        return isOpenToAll || pass.holds(request) || networks.contain(clients.of(request));
    }

    /** Whether this code opens this station now. */
    boolean opens(String code, String station) {
        return shelf.station(station)
                .flatMap(known -> shelf.find(PublishedCodes.PART, known.scope(), PublishedCodes.class)
                        .filter(codes -> codes.open(code, LocalDate.ofInstant(clock.instant(), known.zoneId()))))
                .isPresent();
    }
}
