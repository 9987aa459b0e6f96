package haven.document;

import haven.due.DueQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is due about documents. Counts go as far as the question says: nobody goes through fifty thousand. */
@ApplicationScoped
class DocumentDueRepository {

    /** A newest version about which nobody decided. */
    private static final String DRAFTS = """
            \sfrom DocumentVersion v join v.document d join d.country c join c.region g left join d.station s
             where v.uploadedAt < :before
             and not exists (select x.id from DocumentDecision x where x.version = v)
             and not exists (select n.id from DocumentVersion n where n.document = d and n.number > v.number)
             and\s""";

    /** A document with a version in force. */
    private static final String REVIEWS = """
            \sfrom CountryDocument d join d.country c join c.region g left join d.station s
             where d.reviewBy <= :until and %s and\s""".formatted(KeptState.jpql(VersionState.RELEASED));

    private static final String MISSING = """
            \sfrom Country c join c.region g, DocumentType t
             where t.required = true and t.requiredFrom <= :today
             and not exists (select r.id from DocumentDecision r join r.document d
                 where d.country = c and d.documentType = t and r.outcome = haven.document.Outcome.RELEASED
                 and not exists (select x.id from DocumentDecision x where x.document = d and x.id > r.id
                     and (x.outcome = haven.document.Outcome.RELEASED or x.version = r.version)))
             and\s""";

    private static final String MISSING_SUBJECT = "concat(c.code, '-', t.id)";

    @Inject
    EntityManager em;

    List<DueDocumentRow> drafts(DueQuestion question, Instant before) {
        return query("""
                        select new haven.document.DueDocumentRow(
                            v.id, d.id, d.title, g.code, c.code, s.code, s.name, v.uploadedAt, d.reviewBy)
                        """ + DRAFTS, "v.id", question, " order by v.uploadedAt, v.id", DueDocumentRow.class)
                .setParameter("before", before)
                .getResultList();
    }

    long countDrafts(DueQuestion question, Instant before) {
        return query("select v.id" + DRAFTS, "v.id", question, "", Long.class)
                .setParameter("before", before)
                .getResultList()
                .size();
    }

    List<DueDocumentRow> reviews(DueQuestion question, LocalDate until) {
        return query("""
                        select new haven.document.DueDocumentRow(
                            d.id, d.title, g.code, c.code, s.code, s.name, d.reviewBy)
                        """ + REVIEWS, "d.id", question, " order by d.reviewBy, d.id", DueDocumentRow.class)
                .setParameter("until", until)
                .getResultList();
    }

    long countReviews(DueQuestion question, LocalDate until) {
        return query("select d.id" + REVIEWS, "d.id", question, "", Long.class)
                .setParameter("until", until)
                .getResultList()
                .size();
    }

    List<MissingTypeRow> missing(DueQuestion question, LocalDate today) {
        return missing(
                        "select new haven.document.MissingTypeRow(g.code, c.code, t.id, t.name, t.requiredFrom)",
                        question,
                        " order by t.requiredFrom, c.code, t.rank",
                        MissingTypeRow.class)
                .setParameter("today", today)
                .getResultList();
    }

    long countMissing(DueQuestion question, LocalDate today) {
        return missing("select t.id", question, "", Long.class)
                .setParameter("today", today)
                .getResultList()
                .size();
    }

    /** Of documents that the holder keeps and may open. */
    private <T> TypedQuery<T> query(String jpql, String subject, DueQuestion question, String order, Class<T> type) {
        var kept = Visibility.of(question.holder()).keeps();
        var parameters = new HashMap<String, Object>(kept.parameters());
        var narrowed = narrowed(
                subject,
                question.country(),
                numbers(question.without()),
                question.only() == null ? null : numbers(question.only()),
                parameters);
        return bound(jpql + kept.jpql() + narrowed + order, parameters, question.most(), type);
    }

    /** Of countries whose documents the holder keeps. */
    private <T> TypedQuery<T> missing(String select, DueQuestion question, String order, Class<T> type) {
        var parameters = new HashMap<String, Object>();
        var kept = Visibility.of(question.holder()).keepsCountries(parameters);
        var narrowed = narrowed(MISSING_SUBJECT, question.country(), question.without(), question.only(), parameters);
        return bound(select + MISSING + kept + narrowed + order, parameters, question.most(), type);
    }

    private <T> TypedQuery<T> bound(String jpql, Map<String, Object> parameters, int most, Class<T> type) {
        var query = em.createQuery(jpql, type);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most);
    }

    /** "in ()" is no SQL: nothing asked for is nothing found. */
    private static String narrowed(
            String subject, String country, Set<?> without, Set<?> only, Map<String, Object> parameters) {
        var jpql = new StringBuilder();
        if (country != null) {
            jpql.append(" and c.code = :country");
            parameters.put("country", country);
        }
        if (!without.isEmpty()) {
            jpql.append(" and ").append(subject).append(" not in :without");
            parameters.put("without", without);
        }
        if (only != null) {
            jpql.append(only.isEmpty() ? " and 1 = 0" : " and " + subject + " in :only");
            if (!only.isEmpty()) {
                parameters.put("only", only);
            }
        }
        return jpql.toString();
    }

    /** What is no number was typed into the address by hand. */
    private static Set<Long> numbers(Set<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(java.util.stream.Collectors.toSet());
    }
}
