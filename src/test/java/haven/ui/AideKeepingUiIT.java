package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import haven.ui.screens.AideKeepingScreen;
import haven.ui.screens.HelpScreen;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A focal point writes at the desk or on a phone, a Regional Security Officer releases, and readers see what is released. */
class AideKeepingUiIT extends UiTest {

    private static final String STATION = "ke-nakuru";
    private static final String KEPT = "/keep/" + STATION + "/help";
    private static final String SHOWN = "/help/" + STATION + "?lang=en";
    private static final String CLINIC = "SAMPLE Nakuru clinic";
    private static final String NUMBER = "+256312263210";
    private static final String ANOTHER = "+256312263211";
    private static final String GATE_A = "SAMPLE Ask at gate A";
    private static final String GATE_B = "SAMPLE Ask at gate B";
    private static final String NOT_APPROVED = "Not yet approved by the Security Management Team";
    private static final Pattern SERVICE = Pattern.compile("help\\?service=(\\d+)");

    /** What readers see before each test: one clinic, and where to ask. */
    @BeforeEach
    void released() {
        takeAllOut();
        var focal = Http.portal().signIn("focal.ke");
        var clinic =
                Map.of("group", "MEDICAL", "contactTitleEn", CLINIC, "contactNumber1", NUMBER, "contactAlways", "true");
        var added = focal.submit(focal.get(KEPT + "?service=new"), "serviceForm", "saveService", clinic);
        assertThat(added.header("Location")).contains("said=aide.said.serviceAdded");
        focal.submit(focal.get(KEPT), "stepsForm", "saveSteps", steps(GATE_A, "SAMPLE Demandez à la porte A"));
        focal.submit(focal.get(KEPT), "proposeForm", "propose", Map.of("note", "SAMPLE first"));
        var rso = Http.portal().signIn("rso");
        rso.submit(rso.get(KEPT + "/compare"), "releaseForm", "publish", Map.of());
        assertThat(seen()).contains(CLINIC, GATE_A, NOT_APPROVED);
    }

    @AfterEach
    void takeAllOut() {
        var focal = Http.portal().signIn("focal.ke");
        SERVICE.matcher(focal.get(KEPT).body()).results().forEach(found -> {
            var service = focal.get(KEPT + "?service=" + found.group(1));
            if (service.body().contains("id=\"remove\"")) {
                focal.submit(service, "removeForm", "remove", Map.of());
            }
        });
        var kept = focal.get(KEPT);
        if (kept.body().contains("id=\"withdrawForm\"")) {
            focal.submit(kept, "withdrawForm", "withdraw", Map.of());
        }
        focal.submit(focal.get(KEPT), "stepsForm", "saveSteps", steps("", ""));
    }

    private static Map<String, String> steps(String english, String french) {
        return Map.of("steps-en", english, "steps-fr", french, "approvedOn", "");
    }

    /** What readers see, whoever they are. */
    private static String seen() {
        return Http.portal().get(SHOWN).body();
    }

    private AideKeepingScreen focal(boolean onPhone) {
        var focal = visitor("focal.ke");
        return keeping(onPhone ? focal.onPhone() : focal, KEPT);
    }

    private static AideKeepingScreen keeping(Visitor keeper, String path) {
        return keeper.open(path + "?lang=en", it -> new AideKeepingScreen(it, STATION));
    }

    @ParameterizedTest(name = "on a phone: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName(
            "AM-01, AM-12 a draft beside the published: what is missing marked, preview, comparison, proposal, release")
    void draftBesidePublished(boolean onPhone) {
        var focal = focal(onPhone);
        focal.lacks("No date of approval by the SMT");
        focal.lacks("No day-and-night medical number was answered in a test call within 90 days");
        focal.write(GATE_B, "SAMPLE Demandez à la porte B");
        focal.says("Saved in the draft");
        focal.approve("2026-03-04");
        focal.says("Saved in the draft");
        focal.isBeside("Readers see edition");
        focal.fitsTheWidth();
        focal.isAccessible();
        focal.picture("aide-draft-%s-en".formatted(onPhone ? "phone" : "desk"));
        assertThat(seen()).contains(GATE_A, NOT_APPROVED).doesNotContain(GATE_B);

        focal.enter("goPreview");
        focal.shows("Preview of a draft");
        focal.shows(GATE_B);
        focal.fitsTheWidth();
        focal.follow(KEPT);
        focal.enter("goCompare");
        focal.shows("gate");
        focal.fitsTheWidth();
        focal.isAccessible();
        focal.propose("SAMPLE the gate is another");
        focal.says("Proposed");
        focal.cannotRelease();

        var rso = visitor("rso");
        var waiting = keeping(onPhone ? rso.onPhone() : rso, KEPT + "/compare");
        waiting.shows("SAMPLE the gate is another");
        waiting.isAccessible();
        waiting.fitsTheWidth();
        waiting.picture("aide-compare-%s-en".formatted(onPhone ? "phone" : "desk"));
        waiting.release();
        waiting.says("Released");
        assertThat(seen())
                .contains(GATE_B, "Approved by the Security Management Team on")
                .doesNotContain(GATE_A, NOT_APPROVED);
    }

    @ParameterizedTest(name = "on a phone: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("AM-15 side by side: what is missing is marked, and what fell behind as another language changed")
    void translations(boolean onPhone) {
        var words = focal(onPhone);
        words.enter("goWords");
        words.hints("steps", "es", "Missing");
        words.hints("steps", "ar", "Missing");
        // another text each time: "still right" holds for these very texts
        words.translate("steps", "en", onPhone ? GATE_B + ", at noon" : GATE_B);
        words.says("Saved in the draft");
        words.hints("steps", "fr", "changed in this draft");
        words.hints("steps", "es", "Missing");
        words.fitsTheWidth();
        words.isAccessible();
        words.picture("aide-words-%s-en".formatted(onPhone ? "phone" : "desk"));
        words.stillRight("steps", "fr");
        words.says("still right");
    }

    @Test
    @DisplayName("AM-01 what a second person sends back comes with the reason, and is proposed again")
    void sentBack() {
        var focal = focal(false);
        focal.write(GATE_B, "");
        focal.says("Saved in the draft");
        focal.propose("SAMPLE a new gate");
        focal.says("Proposed");
        var waiting = keeping(visitor("rso").onPhone(), KEPT + "/compare");
        waiting.sendBack("SAMPLE hours are missing");
        waiting.says("Sent back");
        assertThat(seen()).doesNotContain(GATE_B);

        var again = focal(true);
        again.shows("SAMPLE hours are missing");
        again.propose("SAMPLE we asked for the hours");
        again.says("Proposed");
    }

    @ParameterizedTest(name = "on a phone: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName(
            "DIR-11 a number that one keeper replaces is live at once, with “second check pending”; the rest stays a draft")
    void replacedNumber(boolean onPhone) {
        var focal = focal(onPhone);
        focal.openService(CLINIC);
        focal.fitsTheWidth();
        focal.rename("SAMPLE Nakuru hospital");
        focal.says("Saved in the draft");
        focal.openService("SAMPLE Nakuru hospital");
        focal.replaceNumber(ANOTHER);
        focal.says("Saved in the draft");

        assertThat(seen())
                .contains("tel:" + ANOTHER, "second check pending", CLINIC)
                .doesNotContain(NUMBER, "SAMPLE Nakuru hospital");
        var reader = visitor().onPhone().inLanguage("fr").open(it -> new HelpScreen(it, STATION));
        assertThat(reader.text().replaceAll("[^0-9]", ""))
                .as("in all languages")
                .contains(ANOTHER.substring(1))
                .doesNotContain(NUMBER.substring(1));
    }

    @Test
    @DisplayName("AM-05 a check is seen at once with its date and role; editing text does not renew it")
    void checked() {
        var focal = focal(true);
        focal.openService(CLINIC);
        focal.check();
        focal.says("Recorded as checked today");
        focal.openService(CLINIC);
        assertThat(focal.checked()).startsWith("Checked on");
        assertThat(seen()).contains(focal.checked());

        TestRows.write(
                "update contact set verified_on = verified_on - interval 100 day where title_en = ? and relied_on",
                CLINIC);
        var later = focal(false);
        later.openService(CLINIC);
        var before = later.checked();
        assertThat(before).contains("100 days");
        later.rename("SAMPLE Nakuru hospital");
        later.says("Saved in the draft");
        later.openService("SAMPLE Nakuru hospital");
        assertThat(later.checked()).isEqualTo(before);
    }

    @Test
    @DisplayName("AM-01 an earlier edition is shown again as readers saw it, compared, and taken as the new draft")
    void history() {
        var focal = focal(false);
        focal.write(GATE_B, "");
        focal.says("Saved in the draft");
        focal.propose("SAMPLE gate B");
        focal.says("Proposed");
        var rso = keeping(visitor("rso"), KEPT + "/compare");
        rso.release();
        rso.says("Released");
        assertThat(seen()).contains(GATE_B);
        var earlier = (int) TestRows.number(
                "select max(e.number) - 1 from aide_memoire_edition e join aide_memoire a on a.id = e.aide_memoire_id"
                        + " where a.place_code = ?",
                STATION);

        var phone = focal(true);
        phone.openEdition(earlier);
        phone.fitsTheWidth();
        phone.isAccessible();
        phone.showAsReadersSaw();
        phone.shows("Edition " + earlier + ", as readers saw it");
        phone.shows(GATE_A);
        assertThat(phone.text()).doesNotContain(GATE_B);
        phone.follow(KEPT);
        phone.openEdition(earlier);
        phone.takeUp();
        phone.says("The draft is what that edition said");
        phone.enter("goCompare");
        phone.shows("gate");
        assertThat(seen()).as("readers see it after a release").contains(GATE_B);
    }

    @Test
    @DisplayName("AM-12 headquarters sees what is missing most, as a chart with its numbers, and narrows the list")
    void gaps() {
        var hq = visitor("hq");
        var gaps = hq.open("/keep/world/help/gaps?lang=en", it -> new AideKeepingScreen(it, "world"));
        gaps.hasChart();
        gaps.isAccessible();
        gaps.picture("aide-gaps-desk-en");
        assertThat(gaps.text()).contains("Nothing published");
        gaps.narrowTo("was answered in a test call within 90 days");
        gaps.listsNo("Nothing published");
        gaps.shows("Nakuru");
    }
}
