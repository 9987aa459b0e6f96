package haven.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.shared.NotThere;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pack of Nairobi says to whom. */
@ExtendWith(ArquillianExtension.class)
class PackIT {

    private static final String NAIROBI = "ke-nairobi";
    private static final String SMT_PLAN = "SAMPLE Relocation and evacuation plan";
    private static final String SMT_MEASURE = "a second assembly point";
    private static final String OWN_WARDEN = "+254000000750";

    @Inject
    PackService packs;

    private Pack pack(String username, boolean paper) {
        return People.as(username, () -> packs.get(NAIROBI, Locale.ENGLISH, paper));
    }

    private static List<String> headings(Pack pack) {
        return pack.parts().stream().map(PackPart::heading).toList();
    }

    private static PackPart part(Pack pack, String heading) {
        return pack.parts().stream()
                .filter(part -> part.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("BRF-11 the pack is built by itself: contacts, place, documents, wardens, Aide-Memoire, custodians")
    void sections() {
        var pack = pack("staff", false);
        assertThat(headings(pack))
                .containsSubsequence(
                        "Whom to call in an emergency",
                        "The place",
                        "Main threats",
                        "Measures in force",
                        "Security documents in force",
                        "Wardens",
                        "Aide-Memoire: help after a gender-based security incident",
                        "Medication after exposure to HIV (PEP)");
        assertThat(part(pack, "The place").lines())
                .extracting(PackLine::label)
                .contains("Country", "Security region", "Designated Area", "Area risk rating");
        assertThat(part(pack, "Security documents in force").lines())
                .filteredOn(line -> line.words().equals("SAMPLE Movement and travel rules"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.url()).startsWith("/document/");
                    assertThat(line.note()).startsWith("In force since");
                });
        assertThat(pack.toString()).contains("/help/ke-nairobi, ", "/help/ke-nairobi/now");
        assertThat(pack.sample()).isTrue();
    }

    @Test
    @DisplayName("BRF-11, 6 each reader gets what they may read: staff, an SMT member, somebody of another country")
    void readers() {
        assertThat(pack("staff", false).toString()).doesNotContain(SMT_PLAN, SMT_MEASURE);
        assertThat(pack("rso.bangkok", false).toString()).doesNotContain(SMT_PLAN, SMT_MEASURE);
        assertThat(pack("smt.ke", false).toString()).contains(SMT_PLAN, SMT_MEASURE, "Security Management Team");
    }

    @Test
    @DisplayName("BRF-11, DIR-08 the own zone with its warden; whoever belongs to none, and paper, get the way there")
    void wardens() {
        assertThat(part(pack("staff", false), "Wardens").toString()).contains("SAMPLE Westlands", OWN_WARDEN);
        assertThat(part(pack("rso.bangkok", false), "Wardens").lines())
                .extracting(PackLine::words)
                .first()
                .asString()
                .startsWith("You belong to no zone here yet");
        assertThat(part(pack("staff", true), "Wardens").lines())
                .extracting(PackLine::url)
                .containsExactly("/my-warden");
    }

    @Test
    @DisplayName("BRF-11 paper is for others too: only what all staff may read, nothing of the reader")
    void paper() {
        var paper = pack("smt.ke", true);
        assertThat(paper.parts()).isEqualTo(pack("staff2", true).parts());
        assertThat(paper.toString())
                .doesNotContain(SMT_PLAN, SMT_MEASURE, OWN_WARDEN, "Westlands")
                .contains("SAMPLE Movement and travel rules");
    }

    @Test
    @DisplayName("BRF-11 the newest released list of topics of the country stands there, else the world's")
    void topics() {
        TestRows.write("insert into briefing_topic_list (country_id, number, released_at)"
                + " select id, 900, utc_timestamp(6) from country where code = 'LS' union all"
                + " select id, 901, null from country where code = 'LS'");
        try {
            TestRows.write("insert into briefing_topic (list_id, position, text_en, text_fr) select id, 1,"
                    + " 'How to report', 'Comment signaler' from briefing_topic_list where number = 900");
            TestRows.write("insert into briefing_topic (list_id, position, text_en) select id, 2, 'Snow in the passes'"
                    + " from briefing_topic_list where number = 900");
            var pack = People.as("staff", () -> packs.get("ls-maseru", Locale.FRENCH, false));
            var lines = part(pack, "De quoi parle le briefing").lines();
            assertThat(lines).extracting(PackLine::words).containsExactly("Comment signaler", "Snow in the passes");
            assertThat(lines).extracting(PackLine::language).containsExactly(null, "en");
            assertThat(part(pack("staff", false), "What the briefing is about").lines())
                    .hasSize(17)
                    .extracting(PackLine::words)
                    .doesNotContain("Snow in the passes");
        } finally {
            TestRows.write("delete t from briefing_topic t join briefing_topic_list l on l.id = t.list_id"
                    + " where l.number >= 900");
            TestRows.write("delete from briefing_topic_list where number >= 900");
        }
    }

    @Test
    @DisplayName("BRF-11 to open the pack leaves no row; a place that is not there has no pack")
    void noTrace() {
        var rows = "select (select count(*) from audit_entry) + (select count(*) from letter where once like '%pack%')";
        var before = TestRows.number(rows);
        pack("staff", false);
        pack("staff", true);
        assertThat(TestRows.number(rows)).isEqualTo(before);
        assertThatThrownBy(() -> People.as("staff", () -> packs.get("xx-nowhere", Locale.ENGLISH, false)))
                .isInstanceOf(NotThere.class);
    }
}
