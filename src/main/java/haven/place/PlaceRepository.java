package haven.place;

import haven.access.Scoped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PlaceRepository {

    @Inject
    EntityManager em;

    /** With its country, region and Designated Area. */
    Optional<DutyStation> findStation(String code) {
        return find("select s from DutyStation s where s.code = :key", code);
    }

    /** With its country, region and Designated Area. */
    Optional<DutyStation> findStation(long id) {
        return find("select s from DutyStation s where s.id = :key", id);
    }

    /** By hints: of a chain of {@code join fetch} the provider would fetch the first link only. */
    private Optional<DutyStation> find(String query, Object key) {
        return em.createQuery(query, DutyStation.class)
                .setParameter("key", key)
                .setHint("eclipselink.join-fetch", "s.country.region")
                .setHint("eclipselink.left-join-fetch", "s.designatedArea")
                .getResultStream()
                .findFirst();
    }

    List<StationRow> listStations() {
        return em.createQuery("""
                        select new haven.place.StationRow(s.code, s.name, c.code)
                        from DutyStation s join s.country c order by s.name
                        """, StationRow.class).getResultList();
    }

    /** With its region. */
    Optional<Country> findCountry(String code) {
        return em.createQuery("select c from Country c join fetch c.region where c.code = :code", Country.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<Region> listRegions() {
        return em.createQuery("select r from Region r order by r.name", Region.class)
                .getResultList();
    }

    /** With their regions. */
    List<Country> listCountries() {
        return em.createQuery("select c from Country c join fetch c.region order by c.code", Country.class)
                .getResultList();
    }

    /** A country by two capitals, a station by its hyphenated code, else a region. */
    Optional<Place> findPlace(String code) {
        if (code.matches("[A-Z]{2}")) {
            return findCountry(code)
                    .map(country ->
                            new Place(Place.Kind.COUNTRY, code, country.getName(), country.scope(), zoneOf(country)));
        }
        return findStation(code)
                .map(station -> new Place(
                        Place.Kind.STATION,
                        code,
                        station.getName(),
                        station.scope(),
                        station.getZone().getId()))
                .or(() -> listRegions().stream()
                        .filter(region -> region.getCode().equals(code))
                        .map(region -> new Place(Place.Kind.REGION, code, region.getName(), region.scope(), "UTC"))
                        .findFirst());
    }

    /** The world, all regions, countries and stations; a country has the clock of its first station. */
    List<Place> listPlaces() {
        var all = new ArrayList<Place>();
        all.add(new Place(Place.Kind.WORLD, Place.WORLD_CODE, "World", Scoped.WORLD, "UTC"));
        listRegions()
                .forEach(region -> all.add(
                        new Place(Place.Kind.REGION, region.getCode(), region.getName(), region.scope(), "UTC")));
        var zones = new HashMap<String, String>();
        var stations = em.createQuery("""
                        select s from DutyStation s join fetch s.country c join fetch c.region order by s.kind, s.id
                        """, DutyStation.class).getResultList();
        for (var station : stations) {
            zones.putIfAbsent(station.getCountry().getCode(), station.getZone().getId());
            all.add(new Place(
                    Place.Kind.STATION,
                    station.getCode(),
                    station.getName(),
                    station.scope(),
                    station.getZone().getId()));
        }
        listCountries()
                .forEach(country -> all.add(new Place(
                        Place.Kind.COUNTRY,
                        country.getCode(),
                        country.getName(),
                        country.scope(),
                        zones.getOrDefault(country.getCode(), "UTC"))));
        return all;
    }

    private String zoneOf(Country country) {
        return em.createQuery(
                        "select s.timeZone from DutyStation s where s.country = :country order by s.kind, s.id",
                        String.class)
                .setParameter("country", country)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("UTC");
    }
}
