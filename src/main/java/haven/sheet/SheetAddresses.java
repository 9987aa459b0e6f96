package haven.sheet;

import haven.place.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the same is kept by hand, for the pages of imports. */
@Named
@ApplicationScoped
public class SheetAddresses {

    @Inject
    SheetKinds kinds;

    public String keep(String kind, Place place) {
        return kinds.get(kind).keepUrl(place);
    }
}
