package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import haven.access.Language;
import haven.contact.CheckMethod;
import haven.due.DueDigest;
import haven.mail.DigestLine;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** PEP-06: what the portal writes by itself, before and after somebody says that a kit is to be replaced. */
@ExtendWith(ArquillianExtension.class)
class KitTraceJobsIT {

    private static final String STATION = "sc-victoria";
    private static final Instant NOW = Instant.parse("2025-05-12T06:00:00Z");
    private static final String ADDRESS = "trace@example.org";

    @Inject
    PortalClock clock;

    @Inject
    KitWarningJob job;

    @Inject
    CustodianService custodians;

    @Inject
    KitService kits;

    @Inject
    DueDigest digest;

    private final KeptKits there = new KeptKits("rso", STATION);

    @AfterEach
    void clean() {
        MadeCustodians.removeLetters(List.of(ADDRESS));
        there.removeAll();
        clock.runOn();
    }

    @Test
    @DisplayName(
            "PEP-06 after a mark the warnings by letter, the digest of the work queue and the outbox are as if nothing were said")
    void asIfNothing() {
        clock.stopAt(NOW);
        var form = there.form("Trace");
        form.setEmail(ADDRESS);
        People.as("rso", () -> custodians.designate(STATION, form, there.today(), false, null, CheckMethod.CALLED));
        var custodian = there.find("Trace").id();
        there.designate("Other");
        var expires = LocalDate.of(2025, 8, 1);
        var used = there.enter("SC-ONE", custodian, expires, null);
        var kept = there.enter("SC-TWO", custodian, expires, null);
        var linesBefore = digests();
        var outboxBefore = outbox();

        People.as(
                "rso",
                () -> kits.toBeReplaced(
                        STATION, used, YearMonth.from(there.today()).toString(), true));
        assertThat(outbox()).as("nobody is written to").isEqualTo(outboxBefore);
        assertThat(digests()).as("no line comes, and none goes").isEqualTo(linesBefore);

        job.run();
        assertThat(letters(used)).isEqualTo(letters(kept)).isNotEmpty();
        assertThat(digests()).isEqualTo(linesBefore);
        assertThat(TestRows.all("select subject, text from letter where address = ?", ADDRESS)
                        .toString())
                .doesNotContainIgnoringCase("replaced", "used", "2025-05", "May 2025");

        People.as("rso", () -> kits.takeBack(STATION, used));
        assertThat(digests()).as("taken back").isEqualTo(linesBefore);
        assertThat(letters(used)).isEqualTo(letters(kept));
    }

    /** Of all who might hear of it. */
    private Map<String, List<String>> digests() {
        return Stream.of("rso", "hq", "opcen", "ohu", "focal.ke")
                .collect(Collectors.toMap(name -> name, name -> lines(name)));
    }

    private List<String> lines(String username) {
        var person = TestRows.number(
                "select p.id from account a join person p on p.id = a.person_id where a.username = ?", username);
        return digest.linesFor(person, Language.EN).stream()
                .map(DigestLine::toString)
                .toList();
    }

    /** Letters, and lines that wait for the next digest. */
    private static List<Map<String, Object>> outbox() {
        return Stream.of("letter", "digest_line")
                .flatMap(table -> TestRows.all("select * from " + table + " order by id").stream())
                .toList();
    }

    /** Without what tells one kit from the other. */
    private static List<String> letters(long kit) {
        return TestRows.all(
                        "select once, subject, text from letter where once like ? order by id",
                        "custodian.kitExpires/" + kit + "/%")
                .stream()
                .map(row -> row.toString().replace("/" + kit + "/", "/kit/").replaceAll("SC-(ONE|TWO)", "SC"))
                .toList();
    }
}
