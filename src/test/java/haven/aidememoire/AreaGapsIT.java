package haven.aidememoire;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.contact.ContactForm;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AreaGapsIT {

    private static final String COUNTRY = "ZM";
    private static final String STATION = "zm-lusaka";

    @Inject
    AideMemoireService aides;

    @Inject
    AideGapsService gaps;

    @Inject
    AideReleaseService releases;

    @Inject
    SupportKeepingService services;

    @Inject
    Released released;

    @Test
    @DisplayName("AM-12 a draft closes no gap until it is released; what the country keeps counts for its stations")
    void released() {
        People.as("rso", () -> services.add(STATION, service("SAMPLE Lusaka clinic", false, Care.PEP)));
        released.publish(STATION);
        assertThat(line()).contains(Gap.FORENSIC, Gap.SMT_APPROVAL, Gap.MEDICAL_DAY_AND_NIGHT);
        assertThat(line()).doesNotContain(Gap.PEP);

        tick(STATION);
        var seen = kept().seenSteps();
        People.as("rso", () -> aides.describe(STATION, seen, LocalDate.of(2026, 1, 15), new TypedWords()));
        assertThat(kept().gaps())
                .as("keepers see what their draft would still lack")
                .doesNotContain(Gap.FORENSIC, Gap.SMT_APPROVAL);
        assertThat(line()).as("readers see none of it yet").contains(Gap.FORENSIC, Gap.SMT_APPROVAL);
        released.publish(STATION);
        assertThat(line()).doesNotContain(Gap.FORENSIC, Gap.SMT_APPROVAL);

        assertThat(line()).contains(Gap.EMERGENCY_CONTRACEPTION);
        People.as(
                "rso",
                () -> services.add(COUNTRY, service("SAMPLE Zambia clinic", false, Care.EMERGENCY_CONTRACEPTION)));
        assertThat(line()).contains(Gap.EMERGENCY_CONTRACEPTION);
        assertThat(kept().gaps()).contains(Gap.EMERGENCY_CONTRACEPTION);
        released.publish(COUNTRY);
        assertThat(line()).doesNotContain(Gap.EMERGENCY_CONTRACEPTION);
        assertThat(kept().gaps()).doesNotContain(Gap.EMERGENCY_CONTRACEPTION);
        assertThat(People.as("rso", () -> aides.getKept("zm-kitwe")).gaps())
                .as("where nobody wrote anything, too")
                .contains(Gap.SMT_APPROVAL)
                .doesNotContain(Gap.EMERGENCY_CONTRACEPTION);

        People.as("rso", () -> releases.withdraw(COUNTRY));
        assertThat(line()).contains(Gap.EMERGENCY_CONTRACEPTION);
        People.as("rso", () -> releases.withdraw(STATION));
    }

    @Test
    @DisplayName("AM-12 AM-17 what is by voice only closes a gap as it was released, not as it is typed")
    void byVoice() {
        var station = "tz-mwanza";
        People.as("rso", () -> services.add(station, service("SAMPLE Mwanza quiet clinic", true, Care.PEP)));
        released.publish(station);
        assertThat(line("TZ", station)).contains(Gap.FORENSIC).doesNotContain(Gap.PEP);

        tick(station);
        assertThat(line("TZ", station)).contains(Gap.FORENSIC);
        assertThat(People.as("rso", () -> aides.getKept(station)).gaps()).doesNotContain(Gap.FORENSIC);
        released.publish(station);
        assertThat(line("TZ", station)).doesNotContain(Gap.FORENSIC, Gap.PEP);
        People.as("rso", () -> releases.withdraw(station));
    }

    private void tick(String station) {
        var id =
                People.as("rso", () -> aides.getKept(station)).services().get(0).id();
        var view = People.as("rso", () -> services.getService(station, id, Locale.ENGLISH));
        view.form().setGives(new Care[] {Care.PEP, Care.FORENSIC});
        People.as("rso", () -> services.change(station, id, view.edit(), view.form()));
    }

    private AideMemoireView kept() {
        return People.as("rso", () -> aides.getKept(STATION));
    }

    private List<Gap> line() {
        return line(COUNTRY, STATION);
    }

    private List<Gap> line(String area, String station) {
        var found = People.as("rso", () -> gaps.listGaps(area)).stream()
                .filter(line -> line.code().equals(station))
                .findFirst()
                .orElseThrow();
        assertThat(found.published()).isTrue();
        return found.gaps();
    }

    private static ServiceForm service(String title, boolean isByVoice, Care gives) {
        var form = new ServiceForm();
        form.setGroup(ServiceGroup.MEDICAL);
        form.setGives(new Care[] {gives});
        form.setContact(ContactForm.blank(LocalDate.of(2026, 1, 1)));
        form.getContact().getTitle().put("en", title);
        form.getContact().setByVoiceOnly(isByVoice);
        form.getContact().getNumbers().get(0).setTyped("+260 211 255 110");
        return form;
    }
}
