package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import haven.person.Stay;
import haven.person.StayDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody's stays do to an entry that is theirs. */
class LastingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String NAIROBI = "/world/nairobi/KE/ke-nairobi/";
    private static final String MOMBASA = "/world/nairobi/KE/ke-mombasa/";

    private final Contact contact =
            new Contact(() -> "/world/nairobi/KE/", ContactKind.COUNTRY_SECURITY_FOCAL_POINT, DAY);

    private static StayDays posting(String scope, LocalDate to) {
        return new StayDays(1, Stay.Kind.POSTING, scope, DAY.minusYears(1), to);
    }

    private static StayDays away(long id, int from, int to) {
        return new StayDays(id, Stay.Kind.ABSENCE, NAIROBI, DAY.plusDays(from), DAY.plusDays(to));
    }

    @Test
    @DisplayName("PEP-10, DIR-10 a posting's last day is the entry's, and taken back with it")
    void posting() {
        assertThat(contact.follow(List.of(posting(NAIROBI, null)))).isFalse();
        assertThat(contact.follow(List.of(posting(NAIROBI, DAY.plusDays(9))))).isTrue();
        assertThat(contact.getTo()).isEqualTo(DAY.plusDays(9));
        assertThat(contact.follow(List.of(posting(NAIROBI, DAY.plusDays(20))))).isTrue();
        assertThat(contact.getTo()).isEqualTo(DAY.plusDays(20));
        assertThat(contact.follow(List.of(posting(NAIROBI, null)))).isTrue();
        assertThat(contact.getTo()).isNull();
    }

    @Test
    @DisplayName("who moves within the country stays its contact; who goes elsewhere does not")
    void moving() {
        var next = new StayDays(2, Stay.Kind.POSTING, MOMBASA, DAY.plusDays(10), null);
        assertThat(contact.follow(List.of(posting(NAIROBI, DAY.plusDays(9)), next)))
                .isFalse();
        var elsewhere = new StayDays(2, Stay.Kind.POSTING, "/world/bangkok/TH/th-bangkok/", DAY.plusDays(10), null);
        assertThat(contact.follow(List.of(posting(NAIROBI, DAY.plusDays(9)), elsewhere)))
                .isTrue();
        assertThat(contact.getTo()).isEqualTo(DAY.plusDays(9));
    }

    @Test
    @DisplayName("an entry that its keeper ended earlier stays ended; what the keeper says later holds")
    void keeper() {
        contact.end(DAY.plusDays(3));
        assertThat(contact.follow(List.of(posting(NAIROBI, DAY.plusDays(9))))).isFalse();
        assertThat(contact.getTo()).isEqualTo(DAY.plusDays(3));
        contact.end(DAY.plusDays(30));
        contact.follow(List.of(posting(NAIROBI, DAY.plusDays(9))));
        assertThat(contact.getTo()).isEqualTo(DAY.plusDays(9));
        contact.follow(List.of(posting(NAIROBI, null)));
        assertThat(contact.getTo()).as("what the keeper said").isEqualTo(DAY.plusDays(30));
    }

    @Test
    @DisplayName("PEP-10, DIR-10 what a keeper says later does not bring back who has left, nor does taking it back")
    void keeperAfterwards() {
        var left = List.of(posting(NAIROBI, DAY.plusDays(9)));
        contact.follow(left);
        for (var said : new LocalDate[] {DAY.plusDays(30), null}) {
            contact.end(said);
            contact.follow(left);
            assertThat(contact.getTo()).as("keeper: " + said).isEqualTo(DAY.plusDays(9));
        }
        contact.end(DAY.plusDays(3));
        contact.follow(left);
        assertThat(contact.getTo()).as("earlier than the posting").isEqualTo(DAY.plusDays(3));
        contact.end(null);
        contact.follow(left);
        assertThat(contact.getTo()).isEqualTo(DAY.plusDays(9));
        contact.follow(List.of(posting(NAIROBI, null)));
        assertThat(contact.getTo()).as("the last day is taken back").isNull();
    }

    @Test
    @DisplayName("PEP-10 a keeper who saves the entry's form neither sees nor removes days away that follow from stays")
    void formKeepsAbsences() {
        contact.follow(List.of(away(7, 1, 5)));
        var form = ContactForm.of(contact, DAY, Locale.ENGLISH);
        assertThat(form.getAbsences()).allMatch(AbsenceForm::isBlank);
        form.getNumbers().get(0).setKind(NumberKind.MOBILE);
        form.getNumbers().get(0).setTyped("+254 711 000 333");
        form.getAbsences().get(0).setFrom(DAY.plusDays(10));
        form.getAbsences().get(0).setTo(DAY.plusDays(11));
        form.applyTo(contact, DAY);
        assertThat(contact.publish().isAbsent(DAY.plusDays(5))).isTrue();
        assertThat(contact.publish().isAbsent(DAY.plusDays(11))).isTrue();
        contact.follow(List.of());
        assertThat(contact.publish().isAbsent(DAY.plusDays(5))).isFalse();
        assertThat(contact.publish().isAbsent(DAY.plusDays(11)))
                .as("the keeper's own")
                .isTrue();
    }

    @Test
    @DisplayName("an absence is the entry's too, changes and goes with it; days that a keeper typed stay")
    void absences() {
        assertThat(contact.follow(List.of(away(7, 1, 5)))).isTrue();
        assertThat(contact.follow(List.of(away(7, 1, 5)))).as("again").isFalse();
        assertThat(contact.publish().isAbsent(DAY.plusDays(5))).isTrue();
        assertThat(contact.follow(List.of(away(7, 1, 3)))).isTrue();
        assertThat(contact.publish().isAbsent(DAY.plusDays(5))).isFalse();
        assertThat(contact.publish().isAbsent(DAY.plusDays(3))).isTrue();
        assertThat(contact.follow(List.of())).isTrue();
        assertThat(contact.getAbsences()).isEmpty();
    }

    @Test
    @DisplayName("an entry that begins after somebody has left is not ended before it begins")
    void later() {
        assertThat(contact.follow(List.of(posting(NAIROBI, DAY.minusDays(1))))).isFalse();
        assertThat(contact.getTo()).isNull();
    }
}
