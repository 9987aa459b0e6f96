package haven.custodian;

import haven.access.Allowed;
import haven.access.Permission;
import haven.place.Place;
import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** PEP-03: the kits of a place, for those who keep it; for others there is no such list. Nothing of it is published. */
@ApplicationScoped
@Transactional
public class KitRegisterService {

    @Inject
    CoverService covers;

    @Inject
    KitRegisterRepository kits;

    /** The world, region, country or station whose kits the caller sees. @throws haven.shared.NotThere for others */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public Place getKeptPlace(String code) {
        return covers.getKeptPlace(code);
    }

    /** Kits that are not replaced. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public List<KitRegisterRow> list(String code, KitFilter filter, int from, int count) {
        return kits.list(reach(code), filter, from, count);
    }

    @Allowed(Permission.KEEP_CUSTODIANS)
    public long count(String code, KitFilter filter) {
        return kits.count(reach(code), filter);
    }

    /** Codes of the countries that occur in the list. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public List<String> listKitCountries(String code) {
        return kits.listCountries(reach(code));
    }

    private Reach reach(String code) {
        return new Reach(List.of(covers.getKeptPlace(code).scope()));
    }
}
