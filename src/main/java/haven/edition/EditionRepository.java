package haven.edition;

import haven.place.DutyStation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is published is made from entities whose changes are in the trail already; so these queries need no rows there. */
@ApplicationScoped
class EditionRepository {

    @Inject
    EntityManager em;

    /** The next number; whoever else publishes waits until this transaction has ended. */
    long takeNumber() {
        em.createNativeQuery("update edition_state set number = number + 1 where id = 1")
                .executeUpdate();
        return number();
    }

    /** The number of the newest change. */
    long number() {
        return ((Number) em.createNativeQuery("select number from edition_state where id = 1")
                        .getSingleResult())
                .longValue();
    }

    void save(EditionRow row) {
        em.createNativeQuery("""
                        insert into edition (part, scope, number, made_at, content) values (?1, ?2, ?3, ?4, ?5)
                        on duplicate key update number = values(number), made_at = values(made_at),
                          content = values(content)
                        """)
                .setParameter(1, row.part())
                .setParameter(2, row.scope())
                .setParameter(3, row.number())
                .setParameter(4, Timestamp.from(row.madeAt()))
                .setParameter(5, row.content())
                .executeUpdate();
    }

    /** What was published after this number, the oldest first; all of it after 0. */
    List<EditionRow> listSince(long number) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery(
                        "select part, scope, number, made_at, content from edition where number > ?1 order by number")
                .setParameter(1, number)
                .getResultList();
        return rows.stream().map(EditionRepository::row).toList();
    }

    private static EditionRow row(Object[] row) {
        return new EditionRow(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).longValue(),
                ((Timestamp) row[3]).toInstant(),
                (String) row[4]);
    }

    void addFile(PublishedFile file, Instant now) {
        em.createNativeQuery("insert ignore into edition_file (sha256, type, made_at, content) values (?1, ?2, ?3, ?4)")
                .setParameter(1, file.sha256())
                .setParameter(2, file.type())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, file.content())
                .executeUpdate();
    }

    Optional<PublishedFile> findFile(String sha256) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select type, content from edition_file where sha256 = ?1")
                .setParameter(1, sha256)
                .getResultList();
        return rows.stream()
                .map(row -> new PublishedFile(sha256, (String) row[0], (byte[]) row[1]))
                .findFirst();
    }

    List<String> listFiles() {
        @SuppressWarnings("unchecked")
        List<String> names =
                em.createNativeQuery("select sha256 from edition_file").getResultList();
        return names;
    }

    List<PublishedStation> listStations() {
        return em.createQuery(
                        "select s from DutyStation s join fetch s.country c join fetch c.region order by s.code",
                        DutyStation.class)
                .getResultStream()
                .map(EditionRepository::station)
                .toList();
    }

    private static PublishedStation station(DutyStation station) {
        var country = station.getCountry();
        var region = country.getRegion();
        return new PublishedStation(
                station.getCode(),
                station.getName(),
                country.getCode(),
                country.getDialPrefix(),
                region.getCode(),
                region.getName(),
                station.getZone().getId(),
                station.getLatitude().doubleValue(),
                station.getLongitude().doubleValue());
    }
}
