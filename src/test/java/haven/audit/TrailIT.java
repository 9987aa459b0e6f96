package haven.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestDatabase;
import haven.TestRows;
import haven.access.Account;
import haven.person.Person;
import haven.person.PersonCategory;
import haven.place.Country;
import haven.place.DesignatedArea;
import haven.problem.ProblemService;
import haven.shared.Texts;
import haven.shared.Unaudited;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XCT-07: what the trail writes, whoever wrote the feature; and that nobody can change it. */
@ExtendWith(ArquillianExtension.class)
class TrailIT {

    private static final String AREA = "Trail test area";
    private static final String PERSON = "Trailtest";

    @Inject
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Inject
    ProblemService problems;

    @Inject
    Trail trail;

    @AfterEach
    void clean() throws Exception {
        TestRows.write("delete from designated_area where name like ?", AREA + "%");
        TestRows.write("delete a from account a where a.username like 'trailtest%'");
        TestRows.write("delete from person where family_name = ?", PERSON);
    }

    @Test
    @DisplayName("XCT-07 every entity is followed, or says why it is not; what it is called stands in four languages")
    void everyEntity() throws Exception {
        transaction.begin();
        try {
            var session = em.unwrap(AbstractSession.class);
            assertThat(em.getMetamodel().getEntities()).hasSizeGreaterThan(15).allSatisfy(entity -> {
                var type = entity.getJavaType();
                var why = type.getAnnotation(Unaudited.class);
                if (why == null) {
                    assertThat(session.getDescriptor(type).getEventManager().getEventListeners())
                            .as(type + " is followed")
                            .anyMatch(TrailListener.class::isInstance);
                    assertThat(Texts.has("audit.kind." + type.getSimpleName()))
                            .as("audit.kind." + type.getSimpleName())
                            .isTrue();
                } else {
                    assertThat(why.value())
                            .as("why " + type + " is not followed")
                            .isNotBlank();
                }
            });
        } finally {
            transaction.rollback();
        }
    }

    @Test
    @DisplayName(
            "XCT-07 made, changed and removed are three rows: the fields before and after, only those that changed")
    void threeRows() throws Exception {
        var last = AuditedRows.last();
        var id = inTransaction(() -> {
            var area = new DesignatedArea(country("KE"), AREA);
            em.persist(area);
            em.flush();
            return area.getId();
        });
        inTransaction(() -> {
            em.find(DesignatedArea.class, id).setName(AREA + " two"); // written at the commit
            return null;
        });
        inTransaction(() -> {
            em.remove(em.find(DesignatedArea.class, id));
            return null;
        });
        var rows = AuditedRows.after(last);
        assertThat(rows).extracting(row -> row.get("action")).containsExactly("MADE", "CHANGED", "REMOVED");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).containsEntry("kind", "DesignatedArea").containsEntry("subject_id", String.valueOf(id));
            assertThat(row).containsEntry("scope", "/world/nairobi/KE/").containsEntry("by_kind", "NOBODY");
            assertThat(row).containsEntry("region", "nairobi").containsEntry("country", "KE");
        });
        assertThat(rows.get(0)).containsEntry("before_values", "{}");
        assertThat((String) rows.get(0).get("after_values"))
                .contains("\"name\":\"" + AREA + "\"", "\"title\":\"Kenya\"")
                .doesNotContain("version", "\"id\":" + id);
        assertThat(rows.get(1))
                .containsEntry("before_values", "{\"name\":\"" + AREA + "\"}")
                .containsEntry("after_values", "{\"name\":\"" + AREA + " two\"}")
                .containsEntry("title", AREA + " two");
        assertThat(rows.get(2)).containsEntry("after_values", "{}");
    }

    @Test
    @DisplayName("XCT-07 a transaction that is rolled back leaves no row; one that changes nothing writes none")
    void rolledBack() throws Exception {
        var last = AuditedRows.last();
        transaction.begin();
        em.persist(new DesignatedArea(country("KE"), AREA));
        em.flush();
        transaction.rollback();
        inTransaction(() -> country("KE"));
        assertThat(AuditedRows.after(last)).isEmpty();
    }

    @Test
    @DisplayName("XCT-07 a change whose row cannot be written is not made")
    void withoutRow() throws Exception {
        TestRows.write("create trigger audit_entry_full before insert on audit_entry for each row"
                + " signal sqlstate '45000' set message_text = 'full'");
        try {
            assertThatThrownBy(() -> inTransaction(() -> {
                        em.persist(new DesignatedArea(country("KE"), AREA));
                        return null;
                    }))
                    .isInstanceOf(Exception.class);
        } finally {
            TestRows.write("drop trigger audit_entry_full");
        }
        assertThat(TestRows.number("select count(*) from designated_area where name = ?", AREA))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set title = 'other' limit 1",
                "delete from audit_entry limit 1",
                "truncate table audit_entry",
                "drop table audit_entry",
                "drop trigger audit_entry_is_never_changed",
                "alter table audit_entry drop column reason",
                "create table other (id int)",
                "replace into audit_entry (id, at, by_kind, kind, subject_id, whole_kind, whole_id, title, scope, action,"
                        + " before_values, after_values) select id, at, by_kind, kind, subject_id, whole_kind, whole_id,"
                        + " 'other', scope, action, before_values, after_values from audit_entry limit 1"
            })
    @DisplayName("XCT-07 the portal's own account can neither change nor remove what was written")
    void appendOnly(String sql) throws Exception {
        inTransaction(() -> {
            em.persist(new DesignatedArea(country("KE"), AREA));
            return null;
        });
        var before = TestRows.number("select count(*) from audit_entry");
        try (var connection = DriverManager.getConnection(
                        System.getProperty("haven.db.url"), TestDatabase.PORTAL_USER, TestDatabase.PORTAL_PASSWORD);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).isInstanceOf(SQLException.class);
        }
        assertThat(TestRows.number("select count(*) from audit_entry")).isEqualTo(before);
        assertThat(TestRows.number("select count(*) from audit_entry where title = 'other'"))
                .isZero();
    }

    @Test
    @DisplayName("XCT-07 the portal works with its own account, not with the owner's")
    void portalAccount() throws Exception {
        var user = inTransaction(() ->
                String.valueOf(em.createNativeQuery("select current_user()").getSingleResult()));
        assertThat(user).startsWith(TestDatabase.PORTAL_USER + "@");
    }

    @Test
    @DisplayName("XCT-07 of a secret the trail says only that it is there")
    void secrets() throws Exception {
        var last = AuditedRows.last();
        People.as(
                "admin",
                () -> inTransaction(() -> {
                    var person = new Person("Ada", PERSON, PersonCategory.OTHER);
                    em.persist(person);
                    em.flush();
                    em.persist(new Account("trailtest", "PBKDF2:very:secret", person.getId(), Instant.EPOCH));
                    return null;
                }));
        var row = AuditedRows.one(last, "Account");
        assertThat(row)
                .containsEntry("by_kind", "PERSON")
                .containsEntry("title", "trailtest")
                .containsEntry("scope", "");
        assertThat((String) row.get("after_values"))
                .contains("\"passwordHash\":{\"secret\":true}", "\"personId\":{\"person\":")
                .doesNotContain("very");
        assertThat(row.get("by_name")).isEqualTo(TestRows.one("""
                        select concat(p.given_name, ' ', p.family_name) n from person p
                        join account a on a.person_id = p.id where a.username = 'admin'
                        """).get("n"));
    }

    @Test
    @DisplayName("XCT-07 who reports a problem stays unknown, as they were told; who marks it done does not")
    void anonymous() throws Exception {
        var last = AuditedRows.last();
        People.as("staff", () -> problems.report("/stations", "Trail test"));
        var made = AuditedRows.one(last, "ProblemReport");
        assertThat(made)
                .containsEntry("by_kind", "NOBODY")
                .containsEntry("account_id", null)
                .containsEntry("person_id", null)
                .containsEntry("by_name", null);
        assertThat(TestRows.number(
                        "select hour(at) + minute(at) + microsecond(at) from audit_entry where id = ?", made.get("id")))
                .isZero();
        var report = Long.parseLong((String) made.get("subject_id"));
        People.as("admin", () -> problems.markDone(report));
        var done = TestRows.one(
                "select * from audit_entry where id > ? and kind = 'ProblemReport' and action = 'CHANGED'", last);
        assertThat(done).containsEntry("by_kind", "PERSON").containsEntry("use_case", "ProblemService.markDone");
        assertThat((String) done.get("after_values")).contains("\"doneOn\":{\"day\":\"20");
        TestRows.write("delete from problem_report where id = ?", report);
    }

    @Test
    @DisplayName("XCT-07 what is changed past the entities is recorded by a call")
    void byHand() throws Exception {
        var last = AuditedRows.last();
        inTransaction(() -> {
            trail.record(
                    Subject.of("Import", "7", "Trail test", ""),
                    Json.createObjectBuilder().build(),
                    Json.createObjectBuilder().add("rows", 12).build());
            return null;
        });
        assertThat(AuditedRows.one(last, "Import")).containsEntry("action", "MADE");
        assertThatThrownBy(() -> trail.record(Subject.of("Import", "8", "", ""), null, null))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("9, XCT-07 a change costs one more statement, however many rows it has")
    void oneStatement() throws Exception {
        var inserts = inserts();
        inTransaction(() -> {
            for (var number : List.of(1, 2, 3)) {
                em.persist(new DesignatedArea(country("KE"), AREA + number));
            }
            return null;
        });
        assertThat(inserts() - inserts).isLessThanOrEqualTo(4); // three areas, one trail
    }

    private static long inserts() {
        return TestRows.number(
                "select sum(variable_value) from information_schema.global_status where variable_name = 'COM_INSERT'");
    }

    private Country country(String code) {
        return em.createQuery("select c from Country c where c.code = :code", Country.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private <T> T inTransaction(java.util.concurrent.Callable<T> action) throws Exception {
        transaction.begin();
        try {
            var result = action.call();
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
