package haven.aidememoire;

import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.place.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AM-12 for an area: what each of its stations and countries lacks for readers. Called inside a transaction. */
@ApplicationScoped
class AreaGaps {

    @Inject
    GapRepository rows;

    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    /** All stations below this scope, by country and name; then countries that have something of their own. */
    List<GapLine> below(String scope) {
        var published = published(scope);
        return Stream.concat(stations(scope, published).stream(), countries(scope, published).stream())
                .toList();
    }

    /** All stations below this scope, by country and name. */
    List<GapLine> stationsBelow(String scope) {
        return stations(scope, published(scope));
    }

    private Map<String, PublishedFacts> published(String scope) {
        return rows.listPublished(scope).stream()
                .collect(Collectors.toMap(PublishedFacts::scope, Function.identity(), (one, same) -> one));
    }

    private List<PublishedStation> stations(String scope) {
        return shelf.stations().stream()
                .filter(station -> station.scope().startsWith(scope))
                .sorted(Comparator.comparing(PublishedStation::country).thenComparing(PublishedStation::name))
                .toList();
    }

    private List<GapLine> stations(String scope, Map<String, PublishedFacts> published) {
        var services = rows.listServices(scope).stream()
                .collect(Collectors.groupingBy(
                        ServiceFacts::scope, Collectors.mapping(ServiceFacts::measured, Collectors.toList())));
        return stations(scope).stream()
                .map(station -> ofStation(station, published, services))
                .toList();
    }

    private List<GapLine> countries(String scope, Map<String, PublishedFacts> published) {
        var laws = rows.listLaws(scope).stream()
                .collect(Collectors.toMap(LawFacts::scope, Function.identity(), (one, same) -> one));
        return stations(scope).stream()
                .collect(Collectors.toMap(
                        PublishedStation::countryScope, Function.identity(), (one, same) -> one, TreeMap::new))
                .values()
                .stream()
                .filter(station -> published.containsKey(station.countryScope()))
                .map(station ->
                        ofCountry(station, published.get(station.countryScope()), laws.get(station.countryScope())))
                .sorted(Comparator.comparing(GapLine::country))
                .toList();
    }

    private GapLine ofStation(
            PublishedStation station,
            Map<String, PublishedFacts> published,
            Map<String, List<Gaps.Measured>> services) {
        var facts = published.get(station.scope());
        var gaps = facts == null
                ? List.<Gap>of()
                : new Gaps(
                                Place.Kind.STATION,
                                services.getOrDefault(station.scope(), List.of()),
                                facts.approvedOn(),
                                null,
                                today(station.zoneId()))
                        .find();
        return new GapLine(
                station.scope(),
                station.code(),
                station.country(),
                station.name(),
                facts == null ? null : facts.madeAt(),
                gaps);
    }

    private GapLine ofCountry(PublishedStation in, PublishedFacts facts, LawFacts said) {
        var law = said == null ? null : new PublishedLaw(null, null, null, null, null, said.checkedOn(), null);
        var gaps = new Gaps(Place.Kind.COUNTRY, List.of(), null, law, today(in.zoneId())).find();
        return new GapLine(in.countryScope(), in.country(), in.country(), "", facts.madeAt(), gaps);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
