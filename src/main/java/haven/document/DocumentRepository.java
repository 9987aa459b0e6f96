package haven.document;

import haven.place.DutyStation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class DocumentRepository {

    private static final int MOST_ROWS = 2_000;

    /** {@code r} is a release that is still in force: nothing later was released, and it was not withdrawn since. */
    private static final String IN_FORCE = """
            \sfrom DocumentDecision r join r.version v join r.document d join d.documentType t
             join d.country c join c.region g left join d.station s
             where r.outcome = haven.document.Outcome.RELEASED
             and not exists (select x.id from DocumentDecision x where x.document = d and x.id > r.id
                 and (x.outcome = haven.document.Outcome.RELEASED or x.version = v))
             and\s""";

    private static final String ROW = """
            select new haven.document.DocumentRow(d.id, t.id, d.title, d.language, d.classification, c.code,
                s.code, s.name, v.number, r.decidedAt, v.mediaType, v.bytes, d.reviewBy, d.sample)
            """;

    @Inject
    EntityManager em;

    List<DocumentType> types() {
        return em.createQuery("select t from DocumentType t order by t.rank, t.id", DocumentType.class)
                .getResultList();
    }

    Optional<DocumentType> findType(long id) {
        return Optional.ofNullable(em.find(DocumentType.class, id));
    }

    Optional<DocumentType> findType(String code) {
        return em.createQuery("select t from DocumentType t where t.code = :code", DocumentType.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Documents in force of a country, its stations' included. */
    List<DocumentRow> listInCountry(Visibility.Condition open, String country) {
        var jpql = ROW + IN_FORCE + open.jpql() + " and c.code = :country order by t.rank, s.name, d.title, d.id";
        return bound(jpql, DocumentRow.class, open)
                .setParameter("country", country)
                .setMaxResults(MOST_ROWS)
                .getResultList();
    }

    /** Documents in force of a station and of its whole country. */
    List<DocumentRow> listForStation(Visibility.Condition open, String country, String station) {
        var jpql = ROW + IN_FORCE + open.jpql()
                + " and c.code = :country and (s.id is null or s.code = :station)"
                + " order by t.rank, s.name, d.title, d.id";
        return bound(jpql, DocumentRow.class, open)
                .setParameter("country", country)
                .setParameter("station", station)
                .setMaxResults(MOST_ROWS)
                .getResultList();
    }

    /** @param discreet since when those are listed of which nobody may know when they were seen */
    List<NewDocumentRow> listNew(
            Visibility.Condition open, String country, Instant since, Instant discreet, int limit) {
        var jpql = """
                select new haven.document.NewDocumentRow(d.id, d.title, d.language, v.number, r.material, r.remark,
                    r.decidedAt, s.name)
                """
                + IN_FORCE + open.jpql()
                + " and c.code = :country and r.decidedAt >= case when t.discreet = true then :discreet else :since end"
                + " order by r.material desc, r.decidedAt desc, r.id desc";
        return bound(jpql, NewDocumentRow.class, open)
                .setParameter("country", country)
                .setParameter("since", since)
                .setParameter("discreet", discreet)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many documents in force each country has that the caller may read, by country code. */
    Map<String, Long> countByCountry(Visibility.Condition open) {
        var counts = new HashMap<String, Long>();
        var jpql = "select c.code, count(d.id)" + IN_FORCE + open.jpql() + " group by c.code";
        bound(jpql, Object[].class, open).getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** Each word must occur in the title, in the description or in the country's name, or name a type. */
    List<DocumentRow> find(Visibility.Condition open, List<SearchWord> words, int limit) {
        var jpql = new StringBuilder(ROW + IN_FORCE + open.jpql());
        var parameters = new HashMap<>(open.parameters());
        for (int i = 0; i < words.size(); i++) {
            jpql.append(" and (d.title like :w%1$d escape '!' or d.description like :w%1$d escape '!'".formatted(i));
            jpql.append(" or c.name like :w%1$d escape '!'".formatted(i));
            parameters.put("w" + i, words.get(i).pattern());
            if (!words.get(i).typeIds().isEmpty()) {
                jpql.append(" or t.id in :t").append(i);
                parameters.put("t" + i, words.get(i).typeIds());
            }
            jpql.append(')');
        }
        jpql.append(" order by d.title, d.id");
        var query = em.createQuery(jpql.toString(), DocumentRow.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    /** Types of which a country has a document in force, its stations' included, whoever may read it. */
    Set<Long> typesInForce(String country) {
        return new HashSet<>(em.createQuery("select distinct t.id" + IN_FORCE + "c.code = :country", Long.class)
                .setParameter("country", country)
                .getResultList());
    }

    List<String> countryCodes() {
        return em.createQuery("select c.code from Country c", String.class).getResultList();
    }

    List<DutyStation> stationsOf(String country) {
        return em.createQuery(
                        "select s from DutyStation s where s.country.code = :country order by s.name",
                        DutyStation.class)
                .setParameter("country", country)
                .getResultList();
    }

    /** With type, place, versions and decisions. */
    Optional<CountryDocument> find(long id) {
        return listWhole(List.of(id)).stream().findFirst();
    }

    /** The same, while nobody else changes it. */
    Optional<CountryDocument> findForChange(long id) {
        em.createNativeQuery("select id from country_document where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return find(id);
    }

    List<KeptDocumentRow> listKept(Visibility.Condition kept, KeptFilter filter, int from, int count) {
        var ids = keptQuery("select d.id", kept, filter, " order by " + filter.order(), Long.class)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var whole = new HashMap<Long, CountryDocument>();
        listWhole(ids).forEach(document -> whole.put(document.getId(), document));
        return ids.stream().map(whole::get).map(KeptDocumentRow::of).toList();
    }

    long countKept(Visibility.Condition kept, KeptFilter filter) {
        return keptQuery("select count(d.id)", kept, filter, "", Long.class).getSingleResult();
    }

    /** Codes of the countries that have documents which the caller keeps. */
    List<String> keptCountries(Visibility.Condition kept) {
        var none = new KeptFilter(null, null, null, null, null, false);
        return keptQuery("select distinct c.code", kept, none, " order by c.code", String.class)
                .getResultList();
    }

    void add(CountryDocument document) {
        em.persist(document);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Which of these checksums a version refers to. */
    Set<String> referred(Set<String> checksums) {
        return new HashSet<>(em.createQuery(
                        "select distinct v.checksum from DocumentVersion v where v.checksum in :checksums",
                        String.class)
                .setParameter("checksums", checksums)
                .getResultList());
    }

    /**
     * In one statement: what is already managed would not be completed by a second one. By hints: of a chain of
     * {@code join fetch} the provider would fetch the first link only, and ask once more for each version.
     */
    private List<CountryDocument> listWhole(List<Long> ids) {
        return em.createQuery("select distinct d from CountryDocument d where d.id in :ids", CountryDocument.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.join-fetch", "d.documentType")
                .setHint("eclipselink.join-fetch", "d.country.region")
                .setHint("eclipselink.left-join-fetch", "d.station")
                .setHint("eclipselink.left-join-fetch", "d.versions.decisions")
                .getResultList();
    }

    private <T> TypedQuery<T> keptQuery(
            String select, Visibility.Condition kept, KeptFilter filter, String order, Class<T> type) {
        var jpql = new StringBuilder(select
                + " from CountryDocument d join d.documentType t join d.country c join c.region g left join d.station s"
                + " where " + kept.jpql());
        var parameters = new HashMap<>(kept.parameters());
        if (filter.words() != null && !filter.words().isBlank()) {
            jpql.append(" and (d.title like :words escape '!')");
            parameters.put("words", SearchWord.pattern(filter.words()));
        }
        if (filter.country() != null) {
            jpql.append(" and c.code = :country");
            parameters.put("country", filter.country());
        }
        if (filter.typeId() != null) {
            jpql.append(" and t.id = :type");
            parameters.put("type", filter.typeId());
        }
        if (filter.state() != null) {
            jpql.append(" and ").append(KeptState.jpql(filter.state()));
        }
        var query = em.createQuery(jpql + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private <T> TypedQuery<T> bound(String jpql, Class<T> type, Visibility.Condition condition) {
        var query = em.createQuery(jpql, type);
        condition.parameters().forEach(query::setParameter);
        return query;
    }
}
