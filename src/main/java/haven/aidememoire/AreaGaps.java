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
        var published = rows.listPublished(scope).stream()
                .collect(Collectors.toMap(PublishedFacts::scope, Function.identity(), (one, same) -> one));
        var reachable = rows.listReachable(scope);
        var services = rows.listServices(scope).stream()
                .collect(Collectors.groupingBy(
                        ServiceFacts::scope,
                        Collectors.mapping(facts -> facts.measured(reachable), Collectors.toList())));
        var stations = shelf.stations().stream()
                .filter(station -> station.scope().startsWith(scope))
                .sorted(Comparator.comparing(PublishedStation::country).thenComparing(PublishedStation::name))
                .toList();
        return Stream.concat(
                        stations.stream().map(station -> ofStation(station, published, services)),
                        stations.stream()
                                .filter(station -> station.countryScope().startsWith(scope)
                                        && published.containsKey(station.countryScope()))
                                .collect(Collectors.toMap(
                                        PublishedStation::country, Function.identity(), (one, same) -> one))
                                .values()
                                .stream()
                                .sorted(Comparator.comparing(PublishedStation::country))
                                .map(station -> ofCountry(station, published.get(station.countryScope()))))
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

    private GapLine ofCountry(PublishedStation in, PublishedFacts facts) {
        var law =
                facts.law() == null ? null : new PublishedLaw(null, null, null, null, null, facts.lawCheckedOn(), null);
        var gaps = new Gaps(Place.Kind.COUNTRY, List.of(), null, law, today(in.zoneId())).find();
        return new GapLine(in.countryScope(), in.country(), in.country(), "", facts.madeAt(), gaps);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
