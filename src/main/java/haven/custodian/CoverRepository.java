package haven.custodian;

import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts what covers duty stations, each on the day that its own calendar shows: one statement, however many there are.
 * Stations without custodians, now or ever, and without anybody posted there are no matter of it.
 */
@ApplicationScoped
class CoverRepository {

    /** PEP-10: an absence of more than three days. */
    private static final int LONG_ABSENCE = 3;

    private static final int QUARTER = 90;

    private static final String COVER = """
            with d as (
              select s.id, s.code, s.name, c.code country, g.code region, %s today
              from duty_station s join country c on c.id = s.country_id join region g on g.id = c.region_id
              where %s),
            p as (
              select d.id, p.id custodian, k.id contact, k.to_date last,
                k.from_date <= d.today and coalesce(k.to_date, d.today) >= d.today holds
              from d join pep_custodian p on p.duty_station_id = d.id join contact k on k.id = p.contact_id),
            q as (
              select d.id, count(*) known, sum(t.there) there,
                sum(t.there and coalesce(t.last >= d.today + interval :soon day, true)) soon
              from d join (
                select p.*, p.holds
                  and exists (select 1 from pep_confirmation f where f.pep_custodian_id = p.custodian
                    and f.confirmed_on >= e.today - interval :confirmed day)
                  and not exists (select 1 from contact_absence a where a.contact_id = p.contact
                    and e.today between a.from_date and a.to_date) there
                from p join d e on e.id = p.id) t on t.id = d.id
              group by d.id),
            r as (
              select d.id, count(*) kits, sum(x.expires_on >= d.today + interval :soon day) soon
              from d join p on p.id = d.id and p.holds
                join pep_kit x on x.pep_custodian_id = p.custodian and not x.in_transit and x.expires_on >= d.today
              where not exists (
                select 1 from pep_kit_to_replace m where m.pep_kit_id = x.id and m.month <= :until)
              group by d.id)
            select d.region, d.country, d.code, d.name, coalesce(q.known, 0), coalesce(q.there, 0), coalesce(q.soon, 0),
              coalesce(r.kits, 0), coalesce(r.soon, 0)
            from d left join q on q.id = d.id left join r on r.id = d.id
            where q.known > 0 or exists (
              select 1 from stay v where v.duty_station_id = d.id and v.kind = 'POSTING'
                and v.from_date <= d.today and (v.to_date is null or v.to_date >= d.today))
            order by d.country, d.name, d.id
            """;

    /** Custodians with whose leaving something is lost: their last day there, and the kits for which they answer. */
    private static final String LEAVING = """
            with d as (
              select s.id, s.code, s.name, c.code country, g.code region, %s today
              from duty_station s join country c on c.id = s.country_id join region g on g.id = c.region_id
              where %s),
            p as (
              select d.*, p.id custodian, k.id contact, k.to_date, k.person_id person,
                coalesce(nullif(k.title_en, ''), k.title_fr, k.title_es, k.title_ar, k.organization, '') title,
                (select count(*) from pep_kit x where x.pep_custodian_id = p.id and not exists (
                  select 1 from pep_kit_to_replace m
                  where m.pep_kit_id = x.id and m.replaced and m.month <= :until)) kits,
                (select count(*) from pep_custodian o join contact n on n.id = o.contact_id
                  where o.duty_station_id = d.id and o.id <> p.id and n.from_date <= d.today
                    and (n.to_date is null or n.to_date > d.today + interval :ahead_days day)
                    and exists (select 1 from pep_confirmation f where f.pep_custodian_id = o.id
                      and f.confirmed_on >= d.today - interval :confirmed day)) others
              from d join pep_custodian p on p.duty_station_id = d.id join contact k on k.id = p.contact_id),
            l as (
              select p.custodian, p.to_date last from p where p.to_date is not null
              union all select p.custodian, e.contract_to from p join person e on e.id = p.person
              where e.contract_to is not null
              union all select p.custodian, max(v.to_date) from p
                join stay v on v.person_id = p.person and v.duty_station_id = p.id and v.kind = 'POSTING'
              group by p.custodian having sum(v.to_date is null) = 0
              union all select p.custodian, v.from_date - interval 1 day from p
                join stay v on v.person_id = p.person and v.duty_station_id <> p.id and v.kind = 'POSTING'
                  and v.from_date > p.today
              union all select p.custodian, a.from_date - interval 1 day from p
                join contact_absence a on a.contact_id = p.contact
                  and a.to_date >= p.today and datediff(a.to_date, a.from_date) >= :absence
              union all select p.custodian, v.from_date - interval 1 day from p
                join stay v on v.person_id = p.person and v.kind = 'ABSENCE'
                  and v.to_date >= p.today and datediff(v.to_date, v.from_date) >= :absence)
            select p.region, p.country, p.code, p.name, p.custodian, p.title, min(l.last), p.kits, p.others, 0
            from p join l on l.custodian = p.custodian and l.last <= p.today + interval :ahead_days day
            where p.kits > 0 or p.others = 0 and coalesce(p.to_date, p.today) >= p.today and l.last >= p.today
            group by p.custodian order by min(l.last), p.custodian
            """;

    /** Custodians of whom nobody has said for long that their details are right; with the letters that are unanswered. */
    private static final String SILENT = """
            with d as (
              select s.id, s.code, s.name, c.code country, g.code region, %s today
              from duty_station s join country c on c.id = s.country_id join region g on g.id = c.region_id
              where %s)
            select d.region, d.country, d.code, d.name, p.id,
              coalesce(nullif(k.title_en, ''), k.title_fr, k.title_es, k.title_ar, k.organization, ''),
              coalesce(max(f.confirmed_on), max(k.from_date) - interval :quarter day), 0, 0,
              (select if(sum(q.answered_at is not null) > 0, 0, count(*)) from contact_question q
                where q.contact_id = k.id and q.due_on = k.check_by)
            from d join pep_custodian p on p.duty_station_id = d.id join contact k on k.id = p.contact_id
              left join pep_confirmation f on f.pep_custodian_id = p.id
            where k.from_date <= d.today and (k.to_date is null or k.to_date >= d.today)
            group by p.id having coalesce(max(f.confirmed_on), max(k.from_date) - interval :quarter day)
              < max(d.today) - interval :confirmed day
            order by 7, p.id
            """;

    @Inject
    EntityManager em;

    private volatile LocalDate start;

    /**
     * @param reach the places whose stations are asked about
     * @param country if not null, only of the country with this code
     * @param until kits that are to be replaced since this month, or longer, do not count
     */
    List<CoverRow> list(Reach reach, String country, LocalDays days, YearMonth until, CoverRule rule) {
        var parameters = new HashMap<String, Object>();
        var today = days.sql(parameters);
        var where = where(reach, country, parameters);
        parameters.put("soon", rule.soonDays());
        parameters.put("confirmed", rule.confirmedDays());
        parameters.put("until", until.toString());
        return rows(query(COVER.formatted(today, where), parameters))
                .map(row -> new CoverRow(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        new Cover(
                                number(row[4]), number(row[5]), number(row[6]), number(row[7]), number(row[8]), rule)))
                .toList();
    }

    /**
     * @param ahead so many days before their last day they are among them
     * @param until kits that were replaced in this month or before are nobody's matter
     */
    List<CustodianDueRow> listLeaving(
            Reach reach, String country, LocalDays days, int ahead, YearMonth until, CoverRule rule) {
        var parameters = new HashMap<String, Object>();
        parameters.put("ahead_days", ahead);
        parameters.put("absence", LONG_ABSENCE);
        parameters.put("confirmed", rule.confirmedDays());
        parameters.put("until", until.toString());
        return people(LEAVING, reach, country, days, parameters);
    }

    /** With the day of the last confirmation; of those who never confirmed, a quarter before their first day. */
    List<CustodianDueRow> listSilent(Reach reach, String country, LocalDays days, CoverRule rule) {
        var parameters = new HashMap<String, Object>();
        parameters.put("confirmed", rule.confirmedDays());
        parameters.put("quarter", QUARTER);
        return people(SILENT, reach, country, days, parameters);
    }

    private List<CustodianDueRow> people(
            String sql, Reach reach, String country, LocalDays days, Map<String, Object> parameters) {
        var text = sql.formatted(days.sql(parameters), where(reach, country, parameters));
        return rows(query(text, parameters))
                .map(row -> new CustodianDueRow(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).longValue(),
                        (String) row[5],
                        ((Date) row[6]).toLocalDate(),
                        number(row[7]),
                        number(row[8]) == 0,
                        number(row[9])))
                .toList();
    }

    private static String where(Reach reach, String country, Map<String, Object> parameters) {
        var where = reach.jpql("reach", parameters).replaceAll("in :(\\w+)", "in (:$1)");
        if (country == null) {
            return where;
        }
        parameters.put("country", country);
        return where + " and c.code = :country";
    }

    /** The first day of the rule. */
    LocalDate start() {
        if (start == null) { // it never changes
            var day = em.createNativeQuery("select from_date from pep_rule_start where rule = 'cover'")
                    .getSingleResult();
            start = ((Date) day).toLocalDate();
        }
        return start;
    }

    private static Stream<Object[]> rows(Query query) {
        return Arrays.stream(query.getResultList().toArray()).map(Object[].class::cast);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private Query query(String sql, Map<String, Object> parameters) {
        var numbered = NumberedSql.of(sql, parameters);
        var query = em.createNativeQuery(numbered.text());
        for (int i = 0; i < numbered.values().size(); i++) {
            query.setParameter(i + 1, numbered.values().get(i));
        }
        return query;
    }
}
