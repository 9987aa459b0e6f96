package haven.edition;

import static org.assertj.core.api.Assertions.assertThat;

import haven.aidememoire.Answer;
import haven.aidememoire.Care;
import haven.aidememoire.Cost;
import haven.aidememoire.DisclosureDuty;
import haven.aidememoire.PublishedAideMemoire;
import haven.aidememoire.PublishedLaw;
import haven.aidememoire.PublishedService;
import haven.aidememoire.ReportsTo;
import haven.aidememoire.ServiceGroup;
import haven.aidememoire.Welcome;
import haven.contact.CheckMethod;
import haven.contact.ContactKind;
import haven.contact.NumberKind;
import haven.contact.OpeningHours;
import haven.contact.PublishedContact;
import haven.contact.PublishedContacts;
import haven.contact.PublishedNumber;
import haven.custodian.PublishedCustodian;
import haven.custodian.PublishedCustodians;
import haven.medical.MedicalPassage;
import haven.medical.PublishedGuidance;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the portal, because the JSON library is the server's. */
@ExtendWith(ArquillianExtension.class)
class ShelfJsonIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Words TEXT =
            Words.of("Call \"first\" \\ then\ngo", "D’abord <appeler>", "Llame primero", "اتصل أولًا");

    private static PublishedContact contact() {
        return new PublishedContact(
                7,
                ContactKind.CUSTODIAN,
                TEXT,
                "IOM",
                null,
                List.of(new PublishedNumber(
                        NumberKind.MOBILE, "+254200000001", false, "+254 20 000 0001", true, true, false)),
                "KE 7",
                null,
                new OpeningHours(
                        false,
                        List.of(new OpeningHours.Span(DayOfWeek.SUNDAY, LocalTime.of(22, 0), LocalTime.MIDNIGHT))),
                "Africa/Nairobi",
                List.of("en", "sw"),
                Words.of(null, null, null, null),
                false,
                DAY,
                "REGIONAL_SECURITY_OFFICER",
                CheckMethod.CALLED,
                DAY.minusDays(300),
                null,
                List.of(new PublishedContact.Absence(DAY, DAY.plusDays(3))),
                true,
                null,
                null,
                false,
                false);
    }

    private static PublishedService service() {
        return new PublishedService(
                ServiceGroup.MEDICAL,
                contact(),
                Set.of(Care.PEP, Care.FORENSIC),
                Set.of(Welcome.MEN),
                Cost.FREE,
                Answer.YES,
                Answer.NOT_KNOWN,
                Answer.NO,
                Answer.YES,
                DisclosureDuty.MUST_REPORT,
                ReportsTo.OIO,
                25,
                null,
                TEXT,
                null);
    }

    private static <T> void survives(T content, Class<T> type) {
        var json = Json.write(content);

        assertThat(Json.read(json, type)).isEqualTo(content);
        assertThat(json).doesNotContain("\n");
    }

    @Test
    @DisplayName("6 what is published survives the way over JSON: texts in four languages, hours, dates, sets, maps")
    void everyKind() {
        survives(new PublishedContacts(List.of(contact())), PublishedContacts.class);
        survives(
                new PublishedAideMemoire(
                        3,
                        Instant.parse("2026-11-22T03:04:05.123456Z"),
                        "REGIONAL_SECURITY_OFFICER",
                        DAY,
                        TEXT,
                        List.of(service()),
                        "a".repeat(64),
                        Map.of("ar", "b".repeat(64)),
                        new PublishedLaw(Answer.NO, Answer.YES, Answer.NOT_KNOWN, 16, TEXT, DAY, "LEGAL")),
                PublishedAideMemoire.class);
        survives(
                new PublishedCustodians(
                        List.of(new PublishedCustodian(contact(), true, DAY, null)), List.of(contact()), TEXT),
                PublishedCustodians.class);
        survives(
                new PublishedGuidance(2, DAY, null, Map.of(MedicalPassage.PROTOCOL, List.of(TEXT, TEXT))),
                PublishedGuidance.class);
        survives(
                new PublishedPlaces(List.of(new PublishedStation(
                        "ke-nairobi", "Nairobi", "KE", "+254", "pretoria", "Pretoria", "Africa/Nairobi", -1.29, 36.8))),
                PublishedPlaces.class);
    }

    @Test
    @DisplayName(
            "6 what an older or newer Haven has published is read: what is missing is empty, what is new passed over")
    void otherVersions() {
        var read = Json.read(
                "{\"contacts\":[{\"id\":1,\"kind\":\"POLICE\",\"fromTheFuture\":{\"a\":[1]}}],\"more\":2}",
                PublishedContacts.class);

        assertThat(read.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.kind()).isEqualTo(ContactKind.POLICE);
            assertThat(contact.numbers()).isEmpty();
            assertThat(contact.byVoiceOnly()).isFalse();
        });
    }
}
