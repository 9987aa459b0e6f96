package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class AccountRepository {

    /** What a signed-in request needs to know of an account. */
    record AccountRow(long id, String username, Long personId, String name, String language) {}

    @Inject
    EntityManager em;

    Optional<Account> find(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** The active account behind a sign-in; `access` knows the person by id and reads the name with it. */
    Optional<AccountRow> findActive(long accountId) {
        return em.createNativeQuery("""
                        select a.id, a.username, a.person_id, concat(p.given_name, ' ', p.family_name), p.language
                        from account a left join person p on p.id = a.person_id
                        where a.id = ?1 and a.active
                        """)
                .setParameter(1, accountId)
                .getResultStream()
                .map(AccountRepository::row)
                .findFirst();
    }

    private static AccountRow row(Object result) {
        var columns = (Object[]) result;
        var personId = columns[2] == null ? null : ((Number) columns[2]).longValue();
        return new AccountRow(
                ((Number) columns[0]).longValue(), (String) columns[1], personId, (String) columns[3], (String)
                        columns[4]);
    }

    boolean anyAdministrator() {
        return !em.createNativeQuery("""
                        select 1 from duty d join account a on a.person_id = d.person_id
                        where d.role = 'ADMINISTRATOR' and a.active limit 1
                        """).getResultList().isEmpty();
    }

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    /** A person for an account that has none yet: the first administrator. Returns the new person's id. */
    long addPerson(String givenName, String familyName, String language) {
        em.createNativeQuery(
                        "insert into person (given_name, family_name, language, category) values (?1, ?2, ?3, 'OTHER')")
                .setParameter(1, givenName)
                .setParameter(2, familyName)
                .setParameter(3, language)
                .executeUpdate();
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    void addAdministratorDuty(long personId, Instant from) {
        em.createNativeQuery(
                        "insert into duty (person_id, role, scope, from_date) values (?1, 'ADMINISTRATOR', '/world/', date(?2))")
                .setParameter(1, personId)
                .setParameter(2, java.sql.Timestamp.from(from))
                .executeUpdate();
    }
}
