package haven.place;

import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class AreaRepository {

    @Inject
    EntityManager em;

    List<DesignatedArea> areasOf(Country country) {
        return em.createQuery(
                        "select a from DesignatedArea a where a.country = :country order by a.name",
                        DesignatedArea.class)
                .setParameter("country", country)
                .getResultList();
    }

    /** Posts that have not ended before this day, in the order of their kinds. */
    List<SecurityPostRow> posts(DesignatedArea area, LocalDate today) {
        return em.createQuery("""
                        select new haven.place.SecurityPostRow(p.id, p.kind, p.title, p.organization, p.from, p.to)
                        from SecurityPost p
                        where p.designatedArea = :area and (p.to is null or p.to >= :today)
                        order by p.title, p.id
                        """, SecurityPostRow.class)
                .setParameter("area", area)
                .setParameter("today", today)
                .getResultStream()
                .sorted(java.util.Comparator.comparing(SecurityPostRow::kind))
                .toList();
    }

    /** Newest first. */
    List<RiskRatingRow> ratings(DesignatedArea area) {
        return em.createQuery("""
                        select new haven.place.RiskRatingRow(l.name, l.position, r.from, r.source)
                        from AreaRiskRating r join r.level l
                        where r.designatedArea = :area
                        order by r.from desc, r.id desc
                        """, RiskRatingRow.class)
                .setParameter("area", area)
                .getResultList();
    }

    /** Those of these classifications that have not ended before this day. */
    List<RiskStatementRow> statements(DesignatedArea area, LocalDate today, Set<Classification> readable) {
        return em.createQuery("""
                        select new haven.place.RiskStatementRow(
                          s.id, s.kind, s.classification, s.text, s.language, s.from, s.to, s.source)
                        from RiskStatement s
                        where s.designatedArea = :area and (s.to is null or s.to >= :today)
                          and s.classification in :readable
                        order by s.kind, s.from desc, s.id
                        """, RiskStatementRow.class)
                .setParameter("area", area)
                .setParameter("today", today)
                .setParameter("readable", readable)
                .getResultList();
    }

    /** The words of the scale that holds on this day, the calmest first. */
    List<RiskLevel> levels(LocalDate day) {
        return em.createQuery("""
                        select l from RiskLevel l join l.scale s
                        where s.from = (select max(t.from) from RiskScale t where t.from <= :day)
                        order by l.position
                        """, RiskLevel.class).setParameter("day", day).getResultList();
    }

    Optional<SecurityPost> findPost(long id) {
        return Optional.ofNullable(em.find(SecurityPost.class, id));
    }

    Optional<RiskStatement> findStatement(long id) {
        return Optional.ofNullable(em.find(RiskStatement.class, id));
    }

    void add(Object row) {
        em.persist(row);
        flush();
    }

    /** Writes what was changed. @throws RuleViolation where somebody else changed the same row meanwhile */
    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException meanwhile) {
            throw new RuleViolation("place.error.changedMeanwhile");
        }
    }
}
