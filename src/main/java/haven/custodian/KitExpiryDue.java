package haven.custodian;

import haven.access.Permission;
import haven.access.Scoped;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.place.Reach;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * PEP-04: kits that expire before long, or have expired; done by saying that one is to be replaced. A kit that was used is
 * gone from here the same day: therefore no mail tells of it, the warnings by letter follow the printed day alone.
 */
@ApplicationScoped
public class KitExpiryDue implements DueItems {

    private static final int MINUTES = 15;

    @Inject
    KitRegisterRepository kits;

    @Inject
    DuePlaces places;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "custodian.kitExpires";
    }

    @Override
    public Risk risk() {
        return Risk.SAFETY;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_CUSTODIANS;
    }

    @Override
    public boolean isDiscreet() {
        return true;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        var reach = new Reach(question.holder().scopesOf(permission()));
        var until = LocalDate.now(clock).plusDays(opens());
        return kits.listExpiring(reach, until, question).stream()
                .map(row -> item(row, question))
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }

    /** The first letter is early enough to ask for a new kit; the queue begins with the second one. */
    private int opens() {
        var days = settings.kitWarningDays();
        return days.get(Math.min(1, days.size() - 1));
    }

    private DueItem item(KitRegisterRow row, DueQuestion question) {
        var days = settings.kitWarningDays();
        return new DueItem(
                rule() + "/" + row.kit().id(),
                risk(),
                row.kit().label(),
                places.name(row.country(), row.stationName(), question.locale()),
                Scoped.WORLD + row.region() + "/" + row.country() + "/" + row.station() + "/",
                row.kit().expiresOn().minusDays(opens()),
                row.kit().expiresOn().minusDays(days.get(days.size() - 1)),
                MINUTES,
                row.url());
    }
}
