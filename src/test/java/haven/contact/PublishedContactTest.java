package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedContactTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0}, urgent {1}: aging after {2} days, old after {3}")
    @DisplayName(
            "AM-05 DIR-02 readers are told to call first when keepers are asked, and to have another number at hand half a year after the check, or a month after that")
    @CsvSource({
        "SUPPORT_SERVICE, true, 90, 180",
        "SUPPORT_SERVICE, false, 180, 210",
        "HOTLINE, false, 180, 210",
        "REGIONAL_SECURITY_OFFICER, false, 90, 180",
        "HOSPITAL, false, 90, 180",
        "GENERAL_EMERGENCY, false, 365, 395",
        "AMBULANCE, false, 365, 395",
        "POLICE, false, 365, 395",
        "FIRE, false, 365, 395"
    })
    void intervals(ContactKind kind, boolean urgent, int aging, int old) {
        var made = new Contact(() -> "/world/nairobi/KE/ke-nairobi/", kind, DAY);
        made.setUrgent(urgent);
        assertThat(made.publish().isAging(DAY)).as("never checked").isTrue();
        assertThat(made.publish().isOld(DAY)).as("never checked").isTrue();

        made.verify(DAY, Verifier.OSS_HEADQUARTERS, CheckMethod.CALLED, 7L);
        var contact = made.publish();
        assertThat(made.getCheckBy()).as("keepers are asked").isEqualTo(DAY.plusDays(aging));
        assertThat(contact.isAging(DAY.plusDays(aging))).isFalse();
        assertThat(contact.isAging(DAY.plusDays(aging + 1L))).isTrue();
        assertThat(contact.isOld(DAY.plusDays(old))).isFalse();
        assertThat(contact.isOld(DAY.plusDays(old + 1L))).isTrue();
    }
}
