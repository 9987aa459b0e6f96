package haven.aidememoire;

import haven.access.Allowed;
import haven.access.Permission;
import haven.place.Place;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** AM-12: the gap list of a country, a region or the world. */
@ApplicationScoped
@Transactional
public class AideGapsService {

    @Inject
    AideMemoires aides;

    @Inject
    AreaGaps gaps;

    /** The area that the list is about. @throws NotThere where it is a single station, which has its own page */
    @Allowed(Permission.KEEP_HELP)
    public Place getArea(String code) {
        var place = aides.reach(code);
        if (place.kind() == Place.Kind.STATION) {
            throw new NotThere("gap list of a station");
        }
        return place;
    }

    /** What its stations and countries lack. */
    @Allowed(Permission.KEEP_HELP)
    public List<GapLine> listGaps(String code) {
        return gaps.below(getArea(code).scope());
    }
}
