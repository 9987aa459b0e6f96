package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad input: two keepers at one custodian, manager or kit. Both see the other's change, and nothing is overwritten unseen. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CustodianEditorsIT {

    private static final String PAGE = "/keep/ls-maseru/custodians";
    private static final String COUNTRY = "/keep/LS/custodians";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Maseru"));

    private final Http rso = Http.portal().signIn("rso").with("Accept-Language", "en");
    private final Http hq = Http.portal().signIn("hq").with("Accept-Language", "en");

    @AfterEach
    void clean() {
        MadeCustodians.removeAll("ls-maseru");
    }

    private long designate() {
        said(
                "custodian.said.designated",
                rso.submit(
                        rso.get(PAGE),
                        "designationForm",
                        "saveCustodian",
                        Map.of(
                                "designatedOn",
                                TODAY.toString(),
                                "contactTitleEn",
                                "SAMPLE Two keepers",
                                "contactNumber1",
                                "+266 5812 3456")));
        return TestRows.number("select max(id) from pep_custodian");
    }

    private long enter(Http keeper, long custodian, String seal, String insteadOf) {
        said(
                "custodian.said.saved",
                keeper.submit(
                        keeper.get(PAGE),
                        "kitForm",
                        "saveKit",
                        insteadOf == null ? typed(custodian, seal) : withMore(typed(custodian, seal), insteadOf)));
        return TestRows.number("select id from pep_kit where seal = ?", seal);
    }

    private static Map<String, String> typed(long custodian, String seal) {
        return Map.of(
                "kitBatch",
                "LS",
                "kitSeal",
                seal,
                "kitExpires",
                TODAY.plusYears(1).toString(),
                "kitCustodian",
                String.valueOf(custodian),
                "kitPlace",
                "Medical room");
    }

    private static Map<String, String> withMore(Map<String, String> typed, String insteadOf) {
        var more = new java.util.HashMap<>(typed);
        more.put("kitInsteadOf", insteadOf);
        return more;
    }

    private static void said(String key, Http.Answer answer) {
        assertThat(answer.header("Location")).as(answer.body()).contains("said=" + key);
    }

    private static void refused(Http.Answer answer, String... words) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("id=\"differences\"").contains(words);
    }

    @Test
    @DisplayName("DIR-11 a custodian: who saves second sees what the first one saved beside what they typed")
    void custodian() {
        var id = designate();
        var page = PAGE + "?custodian=" + id;
        var mine = rso.get(page);
        var theirs = hq.get(page);
        said(
                "custodian.said.corrected",
                hq.submit(
                        theirs,
                        "designationForm",
                        "saveCustodian",
                        Map.of("contactNumber1", "+266 5812 3457", "alternate", "on")));

        var second =
                rso.submit(mine, "designationForm", "saveCustodian", Map.of("contactOrganization", "Typed meanwhile"));
        refused(
                second,
                "Somebody else saved this custodian",
                "+266 5812 3457",
                "+266 5812 3456",
                "Typed meanwhile",
                "Alternate: somebody else is called first");
        assertThat(organization(id)).isNull();
        assertThat(TestRows.one(
                        "select n.digits from contact_number n join pep_custodian p on p.contact_id = n.contact_id"
                                + " where p.id = ?",
                        id))
                .containsEntry("digits", "+26658123457");

        said("custodian.said.corrected", rso.submit(second, "designationForm", "saveCustodian", Map.of()));
        assertThat(organization(id)).isEqualTo("Typed meanwhile");
    }

    private static Object organization(long custodian) {
        return TestRows.one(
                        "select k.organization o from contact k join pep_custodian p on p.contact_id = k.id where p.id = ?",
                        custodian)
                .get("o");
    }

    @RepeatedTest(2)
    @DisplayName("DIR-11 a custodian: of two who save at the same moment one is saved, the other one is told")
    void atOnce() throws Exception {
        var id = designate();
        var pages = List.of(rso.get(PAGE + "?custodian=" + id), hq.get(PAGE + "?custodian=" + id));
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var answers = pool
                    .invokeAll(List.<Callable<Http.Answer>>of(
                            () -> save(rso, pages.get(0), "One", barrier),
                            () -> save(hq, pages.get(1), "Other", barrier)))
                    .stream()
                    .map(CustodianEditorsIT::got)
                    .toList();
            assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(200, 302);
            assertThat(organization(id)).isEqualTo(answers.get(0).status() == 302 ? "One" : "Other");
        } finally {
            pool.shutdownNow();
        }
    }

    private static Http.Answer got(java.util.concurrent.Future<Http.Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Http.Answer save(Http keeper, Http.Answer page, String organization, CyclicBarrier barrier)
            throws Exception {
        barrier.await();
        return keeper.submit(page, "designationForm", "saveCustodian", Map.of("contactOrganization", organization));
    }

    @Test
    @DisplayName("DIR-11 a country manager: the same")
    void manager() {
        said(
                "custodian.said.appointed",
                rso.submit(
                        rso.get(COUNTRY),
                        "managerForm",
                        "saveManager",
                        Map.of("contactTitleEn", "SAMPLE Manager", "contactNumber1", "+266 5812 3458")));
        var id = TestRows.number("select max(id) from pep_manager");
        var mine = rso.get(COUNTRY + "?manager=" + id);
        var theirs = hq.get(COUNTRY + "?manager=" + id);
        said(
                "custodian.said.corrected",
                hq.submit(theirs, "managerForm", "saveManager", Map.of("contactNumber1", "+266 5812 3459")));
        var second = rso.submit(mine, "managerForm", "saveManager", Map.of("contactOrganization", "Typed meanwhile"));
        refused(second, "Somebody else saved this entry", "+266 5812 3459", "Typed meanwhile");
        assertThat(TestRows.one(
                        "select n.digits from contact_number n join pep_manager m on m.contact_id = n.contact_id"
                                + " where m.id = ?",
                        id))
                .containsEntry("digits", "+26658123459");
        said("custodian.said.corrected", rso.submit(second, "managerForm", "saveManager", Map.of()));
        said(
                "custodian.said.ended",
                rso.submit(rso.get(COUNTRY), "endForm", "end", Map.of("toEnd", String.valueOf(id))));
    }

    @Test
    @DisplayName("PEP-03, PEP-06 a kit: the same; that it is to be replaced is no change of it")
    void kit() {
        var custodian = designate();
        var kit = enter(rso, custodian, "LS-1", null);
        var mine = rso.get(PAGE + "?kit=" + kit);
        var theirs = hq.get(PAGE + "?kit=" + kit);
        said("custodian.said.saved", hq.submit(theirs, "kitForm", "saveKit", Map.of("kitPlace", "Guard post")));

        var second = rso.submit(mine, "kitForm", "saveKit", Map.of("kitBatch", "LS-B"));
        refused(second, "Somebody else changed this kit", "Guard post", "Medical room", "LS-B");
        assertThat(TestRows.one("select batch, place from pep_kit where id = ?", kit))
                .containsEntry("batch", "LS")
                .containsEntry("place", "Guard post");
        said(
                "custodian.said.saved",
                hq.submit(
                        hq.get(PAGE),
                        "replaceForm",
                        "replaceKit",
                        Map.of(
                                "kitToReplace",
                                String.valueOf(kit),
                                "kitMonth",
                                YearMonth.from(TODAY).toString())));
        said("custodian.said.saved", rso.submit(second, "kitForm", "saveKit", Map.of("kitPlace", "Guard post")));
        assertThat(TestRows.one("select batch, place from pep_kit where id = ?", kit))
                .containsEntry("batch", "LS-B")
                .containsEntry("place", "Guard post");
    }

    @Test
    @DisplayName("PEP-03 a kit that a new one replaced while its form was open is not entered once more unawares")
    void gone() {
        var custodian = designate();
        var kit = enter(rso, custodian, "LS-2", null);
        var mine = rso.get(PAGE + "?kit=" + kit);
        said(
                "custodian.said.saved",
                hq.submit(
                        hq.get(PAGE),
                        "replaceForm",
                        "replaceKit",
                        Map.of(
                                "kitToReplace",
                                String.valueOf(kit),
                                "kitMonth",
                                YearMonth.from(TODAY).toString())));
        enter(hq, custodian, "LS-3", String.valueOf(kit));
        var late = rso.submit(mine, "kitForm", "saveKit", Map.of("kitSeal", "LS-4"));
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.body()).contains("This kit is no longer in the register", "LS-4");
        assertThat(TestRows.all("select id from pep_kit where seal = 'LS-4'")).isEmpty();
    }
}
