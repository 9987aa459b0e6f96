package haven.problem;

import haven.due.DueQuestion;
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

    /** Open ones, the oldest first. */
    List<ProblemRow> listDue(DueQuestion question) {
        return due(
                "select new haven.problem.ProblemRow(r.id, r.page, r.text, r.reportedOn, r.doneOn)",
                question,
                ProblemRow.class);
    }

    List<Long> listDueIds(DueQuestion question) {
        return due("select r.id", question, Long.class);
    }

    private <T> List<T> due(String select, DueQuestion question, Class<T> type) {
        if (question.country() != null || question.isEmpty()) {
            return List.of(); // they are about Haven, not about a country
        }
        var jpql = new StringBuilder(select + " from ProblemReport r where r.doneOn is null");
        if (!question.without().isEmpty()) {
            jpql.append(" and concat(r.id, '') not in :without");
        }
        if (question.only() != null) {
            jpql.append(" and concat(r.id, '') in :only");
        }
        var query = em.createQuery(jpql.append(" order by r.reportedOn, r.id").toString(), type);
        if (!question.without().isEmpty()) {
            query.setParameter("without", question.without());
        }
        if (question.only() != null) {
            query.setParameter("only", question.only());
        }
        return query.setMaxResults(question.most()).getResultList();
    }
}
