package haven.briefing;

import static haven.briefing.BookedAtMaseru.last;
import static haven.briefing.BookedAtMaseru.session;
import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestPeople;
import haven.TestRows;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters about bookings say who did it, and where a session is called off what else is free. The clock stands still. */
@ExtendWith(ArquillianExtension.class)
class WhoDidItIT {

    private static final String CODE = BookedAtMaseru.CODE;
    private static final LocalDate NEXT_TUESDAY = LocalDate.of(2026, 12, 15);

    @Inject
    BriefingService service;

    @Inject
    SessionKeepingService keeping;

    @Inject
    HandOverService days;

    @Inject
    BrieferLetterJob job;

    @Inject
    PortalClock clock;

    private final BookedAtMaseru maseru = new BookedAtMaseru();

    @BeforeEach
    void open() {
        clock.stopAt(BookedAtMaseru.NOW);
        maseru.open();
    }

    @AfterEach
    void close() {
        BookedAtMaseru.removeAll(); // with the letters, which must not leave
        clock.runOn();
    }

    private String book(String username) {
        return People.as(username, () -> service.book(CODE, maseru.first(service)));
    }

    private String theirs(LocalDate day) {
        return service.listFree(CODE, day, 1).stream()
                .filter(offer -> offer.briefer().equals("Ines Aloe"))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static String text(String staffNumber) {
        return last(staffNumber).get("text").toString();
    }

    @Test
    @DisplayName(
            "BRF-06, BRF-14 whoever is booked is told who moved and cancelled it, and nobody's name where they did it")
    void booked() {
        maseru.tuesday(30, 1);
        var code = book("it.birch");
        assertThat(text("IT-BR2")).contains("Your security briefing is booked.");
        People.as("it.aloe", () -> service.move(code, CODE, maseru.first(service)));
        assertThat(text("IT-BR2")).contains("Ines Aloe has moved your security briefing.");
        People.as("it.birch", () -> service.move(code, CODE, maseru.first(service)));
        assertThat(text("IT-BR2"))
                .contains("Your security briefing has been moved.")
                .doesNotContain("Birch has");
        People.as("it.aloe", () -> service.cancel(code));
        assertThat(text("IT-BR2")).contains("Ines Aloe has cancelled your booking of this security briefing.");
    }

    @Test
    @DisplayName("BRF-14 whoever booked for somebody learns that they cancelled it themselves")
    void bookedFor() {
        maseru.tuesday(30, 1);
        var date = TestPeople.add("IT-BR4", "Date", CODE);
        TestPeople.account(date, "it.date");
        var code = People.as("it.aloe", () -> service.bookFor(date, CODE, maseru.first(service)));
        assertThat(text("IT-BR4")).contains("Ines Aloe has booked a security briefing for you.");
        assertThat(text("IT-BR1")).doesNotContain("their own choice");
        People.as("it.date", () -> service.cancel(code));
        assertThat(text("IT-BR4")).contains("Your booking of this security briefing is cancelled.");
        assertThat(text("IT-BR1")).contains("You booked this for Ines Date. What happened now was their own choice.");
    }

    @Test
    @DisplayName(
            "BRF-06 the briefer is told who cancelled and who went to another time, and not what they did themselves")
    void briefer() {
        maseru.tuesday(30, 2);
        var birch = book("it.birch");
        var cedar = book("it.cedar");
        job.run();
        assertThat(text("IT-BR1")).doesNotContain("Since the last letter");
        People.as("it.birch", () -> service.cancel(birch));
        job.run();
        assertThat(text("IT-BR1")).contains("Since the last letter:\n– Ines Birch has cancelled.\n\nTuesday");
        var gum = TestPeople.add("IT-BR7", "Gum", CODE);
        TestPeople.duty(gum, "COUNTRY_SECURITY_FOCAL_POINT", Owing.country(CODE), null);
        TestPeople.account(gum, "it.gum");
        People.as("it.gum", () -> service.move(cedar, CODE, theirs(NEXT_TUESDAY)));
        job.run();
        assertThat(BookedAtMaseru.letters("IT-BR1").stream()
                        .map(one -> one.get("text").toString()))
                .anyMatch(text -> text.contains("no longer")
                        && text.contains("– Ines Gum has moved the booking of Ines Cedar to another time."))
                .anyMatch(text -> text.contains("You give this security briefing.")
                        && text.contains("– Ines Gum has moved the booking of Ines Cedar to this session."));
        People.as("it.aloe", () -> keeping.callOff(session(cedar)));
        job.run();
        assertThat(text("IT-BR1")).contains("no longer").doesNotContain("Since the last letter");
        assertThat(text("IT-BR3")).contains("Ines Aloe has called it off.");
    }

    @Test
    @DisplayName("BRF-05 who loses a session that is called off is named three other free times, each with its page")
    void others() {
        maseru.tuesday(30, 1);
        var code = book("it.birch");
        People.as("it.aloe", () -> keeping.callOff(session(code)));
        var lines = text("IT-BR2")
                .lines()
                .filter(line -> line.startsWith("– ") || line.contains("&time="))
                .toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).isEqualTo("– Tuesday, 8 December 2026, 09:30 (Maseru)");
        assertThat(lines.get(1)).matches("https?://[^ ]+/briefing/book\\?station=ls-maseru&time=t[0-9]+-[0-9]+");
        var key = lines.get(1).replaceFirst(".*time=", "");
        assertThat(People.as("it.birch", () -> service.book(CODE, key)))
                .as("what the link names can be booked")
                .isNotBlank();
    }

    @Test
    @DisplayName("BRF-05 a day that is called off names no time of that day; where nothing is free it names the list")
    void day() {
        clock.stopAt(Instant.parse("2025-12-08T06:00:00Z")); // before anybody of the demo offers a time
        var tuesday = LocalDate.of(2025, 12, 9);
        maseru.tuesday(30, 1);
        var briefer = TestRows.number("select b.id from briefing_briefer b join person p on p.id = b.person_id"
                + " where p.staff_number = 'IT-BR1'");
        TestRows.write("update briefing_time set to_date = ? where briefer_id = ?", "2025-12-16", briefer);
        for (var day : List.of(tuesday, tuesday.plusDays(7))) {
            People.as(
                    "it.birch",
                    () -> service.book(
                            CODE, service.listFree(CODE, day, 1).get(0).key()));
            People.as("it.aloe", () -> days.callOff(briefer, day));
            if (day.equals(tuesday)) {
                assertThat(text("IT-BR2"))
                        .contains("– Tuesday, 16 December 2025, 09:00")
                        .doesNotContain("– Tuesday, 9 December");
            }
        }
        assertThat(text("IT-BR2")).contains("New times appear in the list").doesNotContain("– ");
    }

    @Test
    @DisplayName("XCT-02 in the order of words of the reader's language")
    void inTheirLanguage() {
        maseru.tuesday(30, 1);
        TestRows.write("update person set language = 'ar' where staff_number = 'IT-BR2'");
        TestRows.write("update person set language = 'fr' where staff_number = 'IT-BR3'");
        var birch = book("it.birch");
        var cedar = book("it.cedar");
        People.as("it.aloe", () -> service.cancel(birch));
        People.as("it.aloe", () -> service.cancel(cedar));
        assertThat(text("IT-BR2")).contains("ألغى Ines Aloe حجزك لهذه الإحاطة الأمنية.");
        assertThat(text("IT-BR3")).contains("Ines Aloe a annulé votre réservation de ce briefing de sécurité.");
    }
}
