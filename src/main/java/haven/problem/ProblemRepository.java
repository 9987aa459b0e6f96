package haven.problem;

import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ProblemRepository {

    @Inject
    EntityManager em;

    void add(ProblemReport report) {
        em.persist(report);
        em.flush();
    }

    ProblemReport get(long id) {
        return Optional.ofNullable(em.find(ProblemReport.class, id)).orElseThrow(() -> new NotThere("problem report"));
    }

    void flush() {
        em.flush();
    }

    long countOn(LocalDate day) {
        return em.createQuery("select count(r) from ProblemReport r where r.reportedOn = :day", Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    long count(boolean done) {
        return em.createQuery("select count(r) from ProblemReport r where " + state(done), Long.class)
                .getSingleResult();
    }

    /** The newest first. */
    List<ProblemRow> list(boolean done, int first, int most) {
        return em.createQuery("""
                        select new haven.problem.ProblemRow(r.id, r.page, r.text, r.reportedOn, r.doneOn)
                        from ProblemReport r where %s order by r.id desc
                        """.formatted(state(done)), ProblemRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private static String state(boolean done) {
        return done ? "r.doneOn is not null" : "r.doneOn is null";
    }
}
