package haven.aidememoire;

import static org.assertj.core.api.Assertions.assertThat;

import haven.contact.CheckMethod;
import haven.contact.Contact;
import haven.contact.ContactForm;
import haven.contact.ContactKind;
import haven.contact.Verifier;
import haven.place.Place;
import haven.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SupportServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Place NAIROBI =
            new Place(Place.Kind.STATION, "ke-nairobi", "Nairobi", "/world/nairobi/KE/ke-nairobi/", "Africa/Nairobi");

    @Test
    @DisplayName("AM-03, AM-06, AM-14 what is typed of a service is what is published, and what is typed again")
    void published() {
        var form = form();
        form.setGives(new Care[] {Care.TETANUS, Care.PEP});
        form.setAsked(true);
        form.setWelcomes(new Welcome[] {Welcome.MEN});
        form.setDisclosure(DisclosureDuty.MUST_REPORT);
        form.setReportsTo(ReportsTo.OIO);
        form.setMinutes(20);
        form.getAccess().setEn(" Ask for \u0007 the gate ");

        var service = service(form);
        var published = service.publish();

        assertThat(published.gives()).containsExactlyInAnyOrder(Care.PEP, Care.TETANUS);
        assertThat(published.welcomes()).containsExactly(Welcome.MEN);
        assertThat(published.reportsTo()).isEqualTo(ReportsTo.OIO);
        assertThat(published.access().byLanguage()).isEqualTo(Map.of("en", "Ask for  the gate"));
        assertThat(service(service.toType()).publish())
                .usingRecursiveComparison()
                .ignoringFields("contact")
                .isEqualTo(published);
    }

    @Test
    @DisplayName("AM-03 whom a service welcomes is not said where nobody asked")
    void notAsked() {
        var form = form();
        form.setWelcomes(new Welcome[] {Welcome.MEN});

        assertThat(service(form).publish().welcomes()).isNull();
    }

    @Test
    @DisplayName("AM-17 of what is by voice only nothing is published but its group and that it exists")
    void byVoiceOnly() {
        var form = form();
        form.setGives(new Care[] {Care.SHELTER});
        form.setMinutes(5);
        form.getAccess().setEn("Behind the market");
        form.getContact().setByVoiceOnly(true);

        var published = service(form).publish().toString();

        assertThat(published).contains("SECURITY").doesNotContain("SHELTER", "market", "Safe house", "000");
    }

    @Test
    @DisplayName("bad input: no group, a report to nobody, minutes that are none, each beside its field")
    void refused() {
        assertThat(refusal(form -> form.setGroup(null))).isEqualTo("group");
        assertThat(refusal(form -> form.setDisclosure(DisclosureDuty.MUST_REPORT)))
                .isEqualTo("reportsTo");
        assertThat(refusal(form -> form.setMinutes(-1))).isEqualTo("minutes");
        assertThat(refusal(form -> form.getBarriers().setAr("ب".repeat(TypedWords.LONGEST + 1))))
                .isEqualTo("barriers-ar");
    }

    @Test
    @DisplayName("AM-05 a check is added to what was published, and nothing else of what changed since")
    void laterChecks() {
        var service = service(form());
        var edition = new PublishedAideMemoire(
                1, null, "OSS_HEADQUARTERS", null, null, List.of(service.publish()), null, null, null);
        service.getContact().verify(TODAY, Verifier.COUNTRY_SECURITY_FOCAL_POINT, CheckMethod.VISITED, null);
        var later = service.getContact().publish();

        var checked = new LaterChecks(Map.of(later.id(), later), null)
                .addTo(edition)
                .services()
                .get(0);

        assertThat(checked.contact().verifiedOn()).isEqualTo(TODAY);
        assertThat(checked.contact().verifiedBy()).isEqualTo(CheckMethod.VISITED);
        assertThat(checked.group()).isEqualTo(ServiceGroup.SECURITY);
    }

    @Test
    @DisplayName("AM-20 files are what their content says: a PDF, a recording; not what their name says")
    void files() throws IOException {
        assertThat(AideFile.pdf(in("%PDF-1.7\n%..."), "signed").type()).isEqualTo("application/pdf");
        assertThat(AideFile.recording(in("ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000"), "recording")
                        .type())
                .isEqualTo("audio/mpeg");
        assertThat(AideFile.recording(in("OggS\u0000\u0002" + "\u0000".repeat(22) + "\u0001\u001evorbis"), "recording")
                        .type())
                .isEqualTo("audio/ogg");
        assertThat(AideFile.recording(in("\u0000\u0000\u0000\u0020ftypM4A \u0000\u0000\u0000\u0000"), "recording")
                        .type())
                .isEqualTo("audio/mp4");
        assertThat(refusal(in("<html>"), true)).isEqualTo("signed aide.error.noPdf");
        assertThat(refusal(in("%PDF-1.7\n"), false)).isEqualTo("recording aide.error.noRecording");
        assertThat(refusal(new ByteArrayInputStream(new byte[3 * 1024 * 1024 + 1]), true))
                .isEqualTo("signed aide.error.largeFile");
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String refusal(ByteArrayInputStream in, boolean isPdf) throws IOException {
        try {
            return (isPdf ? AideFile.pdf(in, "signed") : AideFile.recording(in, "recording")).type();
        } catch (RuleViolation refused) {
            return refused.field() + " " + refused.key();
        }
    }

    private static String refusal(java.util.function.Consumer<ServiceForm> wrong) {
        var form = form();
        wrong.accept(form);
        try {
            service(form);
            return "";
        } catch (RuleViolation refused) {
            return refused.field();
        }
    }

    private static ServiceForm form() {
        var form = new ServiceForm();
        form.setGroup(ServiceGroup.SECURITY);
        form.setContact(ContactForm.blank(TODAY));
        form.getContact().getTitle().put("en", "Safe house");
        form.getContact().getNumbers().get(0).setTyped("+254 20 762 0001");
        return form;
    }

    private static SupportService service(ServiceForm form) {
        var contact = new Contact(NAIROBI, ContactKind.SUPPORT_SERVICE, TODAY);
        if (form.getContact() != null) {
            form.getContact().applyTo(contact, TODAY);
        }
        return new SupportService(new AideMemoire(NAIROBI), contact, form);
    }
}
