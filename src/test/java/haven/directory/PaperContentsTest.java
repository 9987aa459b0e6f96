package haven.directory;

import static org.assertj.core.api.Assertions.assertThat;

import haven.contact.ContactKind;
import haven.contact.PublishedContacts;
import haven.contact.PublishedNumber;
import haven.directory.PaperContent.Group;
import haven.directory.PaperContent.Line;
import haven.edition.PublishedCodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaperContentsTest {

    private final SamplePapers samples = new SamplePapers();

    private static List<String> numbers(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.numbers().stream())
                .map(PublishedNumber::shown)
                .toList();
    }

    @Test
    @DisplayName("DIR-02: of each kind those of the station, else of its country, its region, the world")
    void emergencySet() {
        assertThat(numbers(samples.content(true, Locale.ENGLISH).emergency()))
                .containsExactly("999", "112", "+254 20 000 0070", "+254 700 000 071", "+41 22 000 0091");
    }

    @Test
    @DisplayName("AM-17: where the nearest of a role is by voice only, paper has whoever has it further up")
    void furtherUp() {
        samples.put(
                PublishedContacts.PART,
                SamplePapers.NAIROBI.scope(),
                new PublishedContacts(List.of(SamplePapers.voiceOnly(73, ContactKind.HOSPITAL))));
        assertThat(numbers(samples.content(true, Locale.ENGLISH).emergency())).contains("+254 20 000 0082");
    }

    @Test
    @DisplayName("AM-17: what is by voice only is not among what goes on paper, even where it has a number")
    void byVoiceOnly() {
        var content = samples.content(true, Locale.ENGLISH);
        assertThat(content.toString()).doesNotContain("refuge", "666");
        assertThat(content.groups())
                .extracting(Group::heading)
                .containsExactly(
                        "Medication after exposure to HIV (PEP): at best within 2 hours, at the latest within 72",
                        "PEP manager of the country",
                        "Medical help",
                        "Legal help");
    }

    @Test
    @DisplayName("posters show roles and duty numbers: no name of a person is on any paper")
    void noNames() {
        assertThat(samples.content(true, Locale.ENGLISH).toString()).doesNotContain("Amina");
    }

    @Test
    @DisplayName("AM-10: where the station's own entries are not open, neither they nor its code are on the paper")
    void closed() {
        var content = samples.content(false, Locale.ENGLISH);
        assertThat(content.groups()).isEmpty();
        assertThat(content.address()).isEqualTo("https://haven.example.org/help/ke-nairobi");
        assertThat(content.toString()).doesNotContain(SamplePapers.CODE);
        assertThat(numbers(content.emergency())).contains("+254 700 000 071");
    }

    @Test
    @DisplayName("AM-13: the address has the newest code that is valid, and the card is good as long as both are")
    void address() {
        var content = samples.content(true, Locale.ENGLISH);
        assertThat(content.address()).isEqualTo("https://haven.example.org/s/abcd2345efgh/ke-nairobi");
        assertThat(content.checkedOn()).isEqualTo(SamplePapers.CHECKED);
        assertThat(content.replaceBy()).isEqualTo(SamplePapers.CHECKED.plusMonths(6));

        var soon = SamplePapers.TODAY.plusMonths(2);
        samples.put(
                PublishedCodes.PART,
                SamplePapers.NAIROBI.scope(),
                new PublishedCodes(List.of(
                        new PublishedCodes.Code(
                                "2222222222aa", SamplePapers.TODAY.minusYears(1), SamplePapers.TODAY.minusDays(1)),
                        new PublishedCodes.Code("3333333333bb", SamplePapers.TODAY.minusMonths(9), soon))));
        var shorter = samples.content(true, Locale.ENGLISH);
        assertThat(shorter.address()).endsWith("/s/3333333333bb/ke-nairobi");
        assertThat(shorter.replaceBy()).isEqualTo(soon);
    }

    @Test
    @DisplayName(
            "a paper whose oldest check is six months ago, or that nobody checked, has no day until which it is good")
    void old() {
        assertThat(content(SamplePapers.TODAY.minusMonths(6)).replaceBy()).isNull();
        assertThat(content(SamplePapers.TODAY.minusMonths(6).plusDays(1)).replaceBy())
                .isEqualTo(SamplePapers.TODAY.plusDays(1));
        assertThat(content(null).replaceBy()).isNull();
        assertThat(content(null).hasUnchecked()).isTrue();
    }

    private PaperContent content(LocalDate checkedOn) {
        var whole = samples.content(false, Locale.ENGLISH);
        var line = whole.emergency().get(0);
        return new PaperContent(
                whole.locale(),
                whole.station(),
                whole.country(),
                whole.today(),
                false,
                List.of(new Line(
                        line.kind(),
                        line.who(),
                        "en",
                        "",
                        line.numbers(),
                        "",
                        line.hours(),
                        line.languages(),
                        checkedOn)),
                List.of(),
                whole.opcen(),
                whole.address(),
                SamplePapers.TODAY.plusMonths(11),
                whole.guidance(),
                whole.sample());
    }

    @Test
    @DisplayName("the operations centre is the published one, else the one of the settings: never nothing")
    void operationsCentre() {
        assertThat(samples.content(false, Locale.ENGLISH).opcen()).isEqualTo("+63 200 000 0090");
        samples.put(PublishedContacts.PART, "/world/", new PublishedContacts(List.of()));
        assertThat(samples.content(false, Locale.ENGLISH).opcen()).isEqualTo("+63 000 000 000");
    }

    @Test
    @DisplayName("who has not begun or has ended is on no paper; who is away today is, since paper is read later")
    void dates() {
        var begun = SamplePapers.contact(1, ContactKind.FIRE, null, "+254 20 000 0001");
        samples.put(PublishedContacts.PART, SamplePapers.NAIROBI.scope(), new PublishedContacts(List.of(begun)));
        assertThat(numbers(samples.content(false, Locale.ENGLISH).emergency())).contains("+254 20 000 0001");
        assertThat(begun.holds(SamplePapers.TODAY.minusYears(2))).isFalse();
    }

    @Test
    @DisplayName(
            "where there is little room a role has one line, and each group its first one before any has its second")
    void room() {
        var content = samples.content(true, Locale.ENGLISH);
        assertThat(content.shortened(4).groups())
                .extracting(group -> group.lines().size())
                .containsExactly(2, 1);
        assertThat(content.shortened(2).groups())
                .extracting(group -> group.lines().size())
                .containsExactly(1, 1);
        samples.put(
                PublishedContacts.PART,
                SamplePapers.NAIROBI.scope(),
                new PublishedContacts(List.of(
                        SamplePapers.contact(74, ContactKind.HOSPITAL, null, "+254 20 000 0074"),
                        SamplePapers.contact(75, ContactKind.HOSPITAL, null, "+254 20 000 0075"))));
        var hospitals = samples.content(true, Locale.ENGLISH);
        assertThat(numbers(hospitals.emergency())).contains("+254 20 000 0074", "+254 20 000 0075");
        assertThat(numbers(hospitals.shortened(4).emergency()))
                .contains("+254 20 000 0074")
                .doesNotContain("+254 20 000 0075");
    }
}
