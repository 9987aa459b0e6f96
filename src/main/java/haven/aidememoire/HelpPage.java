package haven.aidememoire;

import haven.access.Language;
import haven.access.Scoped;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.edition.ShelfRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /help/{station}}: the Aide-Memoire of a duty station, for readers. */
@Named
@RequestScoped
public class HelpPage {

    @Inject
    Shelf shelf;

    @Inject
    ShelfRequest visit;

    private HelpOffer offer;
    private OpenHelp open;

    /** Services and windows; the station's own only where they may be shown. */
    public HelpOffer getOffer() {
        if (offer == null) {
            offer = new HelpOffer(layers(), this::neighbours, visit.getToday());
        }
        return offer;
    }

    public OpenHelp getOpen() {
        if (open == null) {
            var all = station().upwards();
            open = new OpenHelp(shelf, all.subList(1, all.size()), visit.getToday());
        }
        return open;
    }

    /** The station's own edition; null where there is none, or where it may not be shown. */
    public PublishedAideMemoire getOwn() {
        return visit.isOwn() ? find(station().scope()).orElse(null) : null;
    }

    /** AM-16: of the country, open to everybody; where nobody entered it, all of it is "not known". */
    public PublishedLaw getLaw() {
        return find(station().countryScope())
                .map(PublishedAideMemoire::law)
                .orElse(new PublishedLaw(null, null, null, null, null, null, null));
    }

    /** AM-20: languages in which the first steps can be heard. */
    public List<String> getRecordings() {
        return getOwn() == null
                ? List.of()
                : getOwn().recordings().keySet().stream().sorted().toList();
    }

    /** AM-15: other languages than the portal's in which something is told about this place. */
    public List<String> getMoreLanguages() {
        return getOwn() == null || getOwn().localSteps() == null
                ? List.of()
                : getOwn().localSteps().byLanguage().keySet().stream()
                        .filter(tag -> Language.of(tag).isEmpty())
                        .sorted()
                        .toList();
    }

    /** The name of a language in itself. */
    public String languageName(String tag) {
        var language = Locale.forLanguageTag(tag);
        return language.getDisplayLanguage(language);
    }

    /** AM-04: for whom the page can be narrowed: those whom some service said it welcomes. */
    public List<Welcome> getWelcomes() {
        return getOffer().groups().stream()
                .flatMap(group -> group.cards().stream())
                .flatMap(card -> card.welcomes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<HelpOffer.Layer> layers() {
        var layers = new ArrayList<HelpOffer.Layer>();
        if (visit.isOwn()) {
            find(station().scope()).ifPresent(own -> layers.add(layer(Origin.Level.HERE, "", 0L, station(), own)));
        }
        find(station().countryScope())
                .ifPresent(found ->
                        layers.add(layer(Origin.Level.COUNTRY, station().country(), null, station(), found)));
        find(station().regionScope())
                .ifPresent(found ->
                        layers.add(layer(Origin.Level.REGION, station().regionName(), toRegion(), station(), found)));
        find(Scoped.WORLD).ifPresent(found -> layers.add(layer(Origin.Level.WORLD, "", null, station(), found)));
        return layers;
    }

    private Stream<HelpOffer.Layer> neighbours() {
        if (!visit.isOwn()) {
            return Stream.empty();
        }
        return shelf.stations().stream()
                .filter(other -> !other.code().equals(station().code()))
                .sorted(Comparator.comparingDouble(station()::distanceTo))
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
                .filter(other -> other.name().equals(station().regionName()))
                .findFirst()
                .map(this::to)
                .orElse(null);
    }

    private Long to(PublishedStation other) {
        return Math.round(station().distanceTo(other));
    }

    private Optional<PublishedAideMemoire> find(String scope) {
        return shelf.find(PublishedAideMemoire.PART, scope, PublishedAideMemoire.class);
    }

    private PublishedStation station() {
        return visit.getStation();
    }
}
