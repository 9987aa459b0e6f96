package haven.edition;

import java.util.List;

/** The part {@code places} of the world: all duty stations, by code. */
public record PublishedPlaces(List<PublishedStation> stations) {

    static final String PART = "places";

    public PublishedPlaces {
        stations = stations == null ? List.of() : List.copyOf(stations);
    }
}
