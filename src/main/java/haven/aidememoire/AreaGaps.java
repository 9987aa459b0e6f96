package haven.aidememoire;

import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.place.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * AM-12 for an area: what each of its stations and countries lacks for readers, by what is on the shelf: a draft closes
 * no gap. Called inside a transaction.
 */
@ApplicationScoped
class AreaGaps {

    @Inject
    GapRepository rows;

    @Inject
    Shelf shelf;

    @Inject
    KnownGaps known;

    @Inject
    Clock clock;

    /** All stations below this scope, by country and name; then countries that have something of their own. */
    List<GapLine> below(String scope) {
        return Stream.concat(stationsBelow(scope).stream(), countriesBelow(scope).stream())
                .toList();
    }

    /** All stations below this scope, by country and name. */
    List<GapLine> stationsBelow(String scope) {
        return known.below(scope, this::reckon);
    }

    private List<GapLine> reckon(String scope) {
        var stations = stations(scope);
        var byVoice = byVoice(
                stations.stream().flatMap(station -> station.upwards().stream()).toList());
        return stations.stream().map(station -> ofStation(station, byVoice)).toList();
    }

    /**
     * What a station lacks with this draft of its own instead of what readers see.
     *
     * @param draft null where nobody wrote one
     * @param own what is known of its services, by contact
     */
    Gaps ofDraft(Place place, PublishedAideMemoire draft, Map<Long, Gaps.Measured> own) {
        var today = today(ZoneId.of(place.zone()));
        var approvedOn = draft == null ? null : draft.approvedOn();
        var station = shelf.station(place.code());
        if (station.isEmpty()) {
            return new Gaps(place.kind(), own.values(), List.of(), approvedOn, null, today);
        }
        var above = station.get().upwards();
        var byVoice = new TreeMap<>(byVoice(above.subList(1, above.size())));
        byVoice.putAll(own);
        var shown = new HelpDraft();
        if (draft != null) {
            shown.show(new HelpPreview(place, draft, true));
        }
        return Gaps.of(sources(shown, station.get()).kept(today), byVoice, approvedOn, today);
    }

    private Optional<PublishedAideMemoire> published(String scope) {
        return shelf.find(PublishedAideMemoire.PART, scope, PublishedAideMemoire.class);
    }

    /** Asks about those places only where something is "by voice only": the shelf says all of the others. */
    private Map<Long, Gaps.Measured> byVoice(Collection<String> scopes) {
        return rows.mapByVoice(scopes.stream()
                .distinct()
                .filter(scope -> published(scope).stream()
                        .flatMap(aide -> aide.services().stream())
                        .anyMatch(service -> service.contact().byVoiceOnly()))
                .toList());
    }

    private List<PublishedStation> stations(String scope) {
        return shelf.stations().stream()
                .filter(station -> station.scope().startsWith(scope))
                .sorted(Comparator.comparing(PublishedStation::country).thenComparing(PublishedStation::name))
                .toList();
    }

    private List<GapLine> countriesBelow(String scope) {
        return stations(scope).stream()
                .filter(station -> station.countryScope().startsWith(scope))
                .collect(Collectors.toMap(
                        PublishedStation::countryScope, Function.identity(), (one, same) -> one, TreeMap::new))
                .values()
                .stream()
                .flatMap(station -> published(station.countryScope()).map(aide -> ofCountry(station, aide)).stream())
                .sorted(Comparator.comparing(GapLine::country))
                .toList();
    }

    private GapLine ofStation(PublishedStation station, Map<Long, Gaps.Measured> byVoice) {
        var own = published(station.scope());
        var today = today(station.zoneId());
        return new GapLine(
                station.scope(),
                station.code(),
                station.country(),
                station.name(),
                own.map(PublishedAideMemoire::publishedAt).orElse(null),
                own.map(aide -> Gaps.of(
                                        sources(new HelpDraft(), station).kept(today),
                                        byVoice,
                                        aide.approvedOn(),
                                        today)
                                .find())
                        .orElse(List.of()));
    }

    private HelpSources sources(HelpDraft shown, PublishedStation station) {
        return new HelpSources(shelf, shown, station, true);
    }

    private GapLine ofCountry(PublishedStation in, PublishedAideMemoire aide) {
        var gaps = new Gaps(Place.Kind.COUNTRY, List.of(), List.of(), null, aide.law(), today(in.zoneId())).find();
        return new GapLine(in.countryScope(), in.country(), in.country(), "", aide.publishedAt(), gaps);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
