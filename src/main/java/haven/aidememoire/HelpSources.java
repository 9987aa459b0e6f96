package haven.aidememoire;

import haven.access.Scoped;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the shelf has for the page of a station, with where it is from. */
final class HelpSources {

    /** Who is farther away than a day's journey is no help. */
    private static final double FARTHEST_KM = 1000;

    private final Shelf shelf;
    private final HelpDraft draft;
    private final PublishedStation station;
    private final boolean own;

    /** @param own whether what stations have of their own may be shown */
    HelpSources(Shelf shelf, HelpDraft draft, PublishedStation station, boolean own) {
        this.shelf = shelf;
        this.draft = draft;
        this.station = station;
        this.own = own;
    }

    HelpOffer offer(LocalDate today) {
        return new HelpOffer(layers(), this::neighbours, today);
    }

    /** AM-12: what the station has or is kept for it above; nothing of other stations. */
    HelpOffer kept(LocalDate today) {
        return new HelpOffer(layers(), Stream::empty, today);
    }

    /** The editions of the station and of what it lies in, the nearest first; none where the own may not be shown. */
    Stream<PublishedAideMemoire> editions() {
        return own ? station.upwards().stream().flatMap(scope -> find(scope).stream()) : Stream.empty();
    }

    Optional<PublishedAideMemoire> find(String scope) {
        return draft.find(shelf, scope);
    }

    private List<HelpOffer.Layer> layers() {
        var layers = new ArrayList<HelpOffer.Layer>();
        if (own) {
            find(station.scope()).ifPresent(found -> layers.add(layer(Origin.Level.HERE, "", 0L, station, found)));
        }
        find(station.countryScope())
                .ifPresent(found -> layers.add(layer(Origin.Level.COUNTRY, station.country(), null, station, found)));
        find(station.regionScope())
                .ifPresent(found ->
                        layers.add(layer(Origin.Level.REGION, station.regionName(), toRegion(), station, found)));
        find(Scoped.WORLD).ifPresent(found -> layers.add(layer(Origin.Level.WORLD, "", null, station, found)));
        return layers;
    }

    private Stream<HelpOffer.Layer> neighbours() {
        if (!own) {
            return Stream.empty();
        }
        return shelf.stations().stream()
                .filter(other -> !other.code().equals(station.code()) && station.distanceTo(other) < FARTHEST_KM)
                .sorted(Comparator.comparingDouble(station::distanceTo))
                .flatMap(other -> find(other.scope()).stream()
                        .map(found -> layer(Origin.Level.STATION, other.name(), to(other), other, found)));
    }

    private static HelpOffer.Layer layer(
            Origin.Level level, String name, Long kilometres, PublishedStation at, PublishedAideMemoire found) {
        return new HelpOffer.Layer(new Origin(level, name, kilometres, at.zoneId()), found.services());
    }

    /** The region's officer sits in a town that is a station as a rule. */
    private Long toRegion() {
        return shelf.stations().stream()
                .filter(other -> other.name().equals(station.regionName()))
                .findFirst()
                .map(this::to)
                .orElse(null);
    }

    private Long to(PublishedStation other) {
        return Math.round(station.distanceTo(other));
    }
}
