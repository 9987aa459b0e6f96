package haven.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.Http;
import haven.People;
import haven.TestContacts;
import haven.TestRows;
import haven.Wait;
import haven.access.OutOfSight;
import haven.contact.CheckMethod;
import haven.contact.ContactForm;
import haven.contact.ContactKind;
import haven.contact.PublishedContact;
import haven.contact.PublishedContacts;
import haven.edition.Shelf;
import haven.place.EmergencyNumber;
import haven.place.EmergencyNumberService;
import haven.shared.NotThere;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contacts are kept for Nakuru, which the demo cast leaves alone. */
@ExtendWith(ArquillianExtension.class)
class ContactKeepingIT {

    private static final String PLACE = "ke-nakuru";
    private static final String SCOPE = "/world/nairobi/KE/ke-nakuru/";
    private static final String URL = "/keep/ke-nakuru/contacts";

    @Inject
    ContactService contacts;

    @Inject
    EmergencyNumberService numbers;

    @Inject
    Shelf shelf;

    @AfterEach
    void remove() {
        TestContacts.remove(PLACE, "true");
    }

    private List<PublishedContact> published(String scope) {
        return shelf.find(PublishedContacts.PART, scope, PublishedContacts.class)
                .map(PublishedContacts::contacts)
                .orElse(List.of());
    }

    private ContactForm form(String number) throws Exception {
        var form = People.as("focal.ke", () -> contacts.getBlankForm(PLACE));
        form.getNumbers().get(0).setTyped(number);
        return form;
    }

    private ContactRow kept(ContactKind kind) {
        return People.as("focal.ke", () -> contacts.list(PLACE)).stream()
                .filter(row -> row.contact().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private int version() {
        return kept(ContactKind.UNDSS).version();
    }

    @Test
    @DisplayName(
            "DIR-01 what is added, changed, checked, ended and taken back is published in the same moment, and on record")
    void keeping() throws Exception {
        var added = form("020 762 1234");
        added.getDays().put("MONDAY", "20:00-06:00");
        People.as("focal.ke", () -> contacts.add(PLACE, ContactKind.UNDSS, added));
        var row = kept(ContactKind.UNDSS);
        assertThat(published(SCOPE)).contains(row.contact());
        assertThat(row.contact().numbers().get(0).shown()).isEqualTo("+254 20 7621234");
        assertThat(row.contact().verifiedOn()).isNull();

        var changed = People.as("focal.ke", () -> contacts.getForm(PLACE, row.id(), Locale.ENGLISH));
        changed.getNumbers().get(1).setTyped("0711 123456");
        changed.getAbsences().get(0).setFrom(LocalDate.of(2027, 1, 4));
        changed.getAbsences().get(0).setTo(LocalDate.of(2027, 1, 8));
        People.as("focal.ke", () -> contacts.change(PLACE, row.id(), row.version(), changed));
        assertThatThrownBy(() -> People.as("focal.ke", () -> contacts.change(PLACE, row.id(), row.version(), changed)))
                .hasMessage("directory.error.changedMeanwhile");
        assertThat(kept(ContactKind.UNDSS).contact().numbers()).hasSize(2);
        assertThat(kept(ContactKind.UNDSS).contact().absences()).hasSize(1);

        for (var none : new CheckMethod[] {null, CheckMethod.THEMSELVES}) {
            var now = version();
            assertThatThrownBy(() -> People.as("focal.ke", () -> contacts.check(PLACE, row.id(), now, none)))
                    .hasMessage("directory.error.method");
        }
        var checked = version();
        People.as("focal.ke", () -> contacts.check(PLACE, row.id(), checked, CheckMethod.CALLED));
        assertThat(kept(ContactKind.UNDSS).contact().verifiedByRole()).isEqualTo("COUNTRY_SECURITY_FOCAL_POINT");
        assertThatThrownBy(() -> People.as("focal.ke", () -> contacts.remove(PLACE, row.id())))
                .hasMessage("directory.error.stillHolds");

        var first = row.contact().from();
        assertThatThrownBy(() -> People.as("focal.ke", () -> contacts.end(PLACE, row.id(), checked, first)))
                .hasMessage("directory.error.changedMeanwhile");
        var ending = version();
        assertThatThrownBy(() -> People.as("focal.ke", () -> contacts.end(PLACE, row.id(), ending, first.minusDays(1))))
                .hasMessage("contact.error.endsBeforeItBegins");
        People.as("focal.ke", () -> contacts.end(PLACE, row.id(), ending, first));
        assertThat(kept(ContactKind.UNDSS).contact().to()).isEqualTo(first);
        var ended = version();
        People.as("focal.ke", () -> contacts.end(PLACE, row.id(), ended, null));
        assertThat(published(SCOPE)).contains(kept(ContactKind.UNDSS).contact());

        assertThat(TestRows.number(
                        "select count(*) from audit_entry where scope = ? and kind in"
                                + " ('Contact', 'ContactNumber', 'ContactAbsence')",
                        SCOPE))
                .isGreaterThanOrEqualTo(7);
    }

    @Test
    @DisplayName("DIR-01 what never began can be removed with numbers and absences; removing it twice is no error")
    void removing() throws Exception {
        var form = form("999");
        form.setFrom(LocalDate.of(2099, 1, 1));
        form.getAbsences().get(0).setFrom(LocalDate.of(2099, 2, 1));
        form.getAbsences().get(0).setTo(LocalDate.of(2099, 2, 1));
        People.as("focal.ke", () -> contacts.add(PLACE, ContactKind.WARDEN, form));
        var row = kept(ContactKind.WARDEN);
        People.as("focal.ke", () -> contacts.remove(PLACE, row.id()));
        People.as("focal.ke", () -> contacts.remove(PLACE, row.id()));
        assertThat(published(SCOPE)).doesNotContain(row.contact());
        assertThat(TestRows.number("select count(*) from contact_number where contact_id = ?", row.id()))
                .isZero();
    }

    @Test
    @DisplayName(
            "DIR-01 a place's contacts are kept from above it and not from beside it; a contact of another place is not there")
    void scope() throws Exception {
        assertThatThrownBy(() -> People.as("rso.bangkok", () -> contacts.list(PLACE)))
                .isInstanceOf(OutOfSight.class);
        assertThatThrownBy(() -> People.as("focal.ke", () -> contacts.list("world")))
                .isInstanceOf(OutOfSight.class);
        var form = form("020 762 1299");
        People.as("rso", () -> contacts.add(PLACE, ContactKind.FIRE, form));
        var id = kept(ContactKind.FIRE).id();
        assertThatThrownBy(() -> People.as("focal.ke", () -> contacts.end("ke-mombasa", id, 1, null)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName(
            "DIR-03 a country's emergency number is on the published shelf as soon as it is kept, and gone as soon as it is removed")
    void countryNumbers() throws Exception {
        People.as("rso", () -> numbers.keep("ug-kampala", EmergencyNumber.Kind.GENERAL, "119", null));
        var scope = "/world/nairobi/UG/";
        assertThat(published(scope))
                .anyMatch(contact -> contact.kind() == ContactKind.GENERAL_EMERGENCY
                        && contact.numbers().get(0).digits().equals("119")
                        && contact.numbers().get(0).insideOnly());
        var id = numbers.listAt("ug-kampala").stream()
                .filter(number -> number.digits().equals("119"))
                .findFirst()
                .orElseThrow()
                .id();
        People.as("rso", () -> numbers.remove("ug-kampala", id));
        assertThat(published(scope)).noneMatch(contact -> contact.id() == -id);
    }

    @Test
    @RunAsClient
    @DisplayName(
            "DIR-01, DIR-06 the form adds a contact, keeps what was typed where it says no, and readers and phone book have it")
    void byForm() {
        var focal = Http.portal().signIn("focal.ke");
        var typed = Map.of(
                "kind", "HOSPITAL",
                "contactTitleEn", "SAMPLE Hospital of the form",
                "contactNumber1", "12",
                "contactHoursMONDAY", "8-12, 11-17");
        var page = focal.get(URL + "?edit=new");
        var refused = focal.submit(page, "contactForm", "save", typed);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body())
                .contains("08:00-12:00 and 11:00-17:00 overlap", "SAMPLE Hospital of the form", "8-12, 11-17");

        var saved = focal.submit(
                refused,
                "contactForm",
                "save",
                Map.of("contactHoursMONDAY", "8-12, 13-17", "contactNumber1", "+254 20 7621250"));
        assertThat(saved.header("Location")).contains("said=directory.said.added");
        var id = TestRows.number("select id from contact where title_en = 'SAMPLE Hospital of the form'");

        var opened = focal.get(URL + "?edit=" + id);
        assertThat(opened.body()).contains("08:00-12:00, 13:00-17:00");
        var checked = focal.submit(opened, "checkForm", "check", Map.of("method", "VISITED"));
        assertThat(checked.header("Location")).contains("said=directory.said.checked");

        Wait.until(
                "readers have it",
                Duration.ofSeconds(10),
                () -> Http.portal().get("/contacts/" + PLACE).body().contains("SAMPLE Hospital of the form"));
        var read = Http.portal().get("/contacts/" + PLACE + "?lang=en").body();
        assertThat(read)
                .contains("href=\"tel:+254207621250\"", "Monday 08:00 to 12:00 and 13:00 to 17:00", "by a visit")
                .contains("nobody is entered for this place");
        var cards = Http.portal().get("/contacts/" + PLACE + "/contacts.vcf?lang=en");
        assertThat(cards.header("Content-Type")).startsWith("text/vcard");
        assertThat(cards.header("Content-Disposition")).contains("contacts-ke-nakuru.vcf");
        assertThat(cards.body()).contains("SAMPLE Hospital of the form", "+254207621250");
    }
}
