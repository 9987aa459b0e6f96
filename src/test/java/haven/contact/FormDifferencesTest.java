package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two keepers changed one contact; the second one sees both. */
class FormDifferencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static ContactForm form(String number, String organization) {
        var form = ContactForm.blank(TODAY);
        form.getNumbers().get(0).setTyped(number);
        form.setOrganization(organization);
        form.getDays().put("MONDAY", "08:00-12:00");
        return form;
    }

    @Test
    @DisplayName("DIR-11 what is the same is left out; what differs is shown as it is now and as it was typed")
    void different() {
        var typed = form("+254 711 000 222", "UNDSS ");
        typed.getNumbers().get(0).setSms(true);
        typed.getDays().put("MONDAY", "");
        assertThat(FormDifferences.of(form("+254 711 000 111", "UNDSS"), typed, Locale.ENGLISH))
                .containsExactly(
                        new ContactDifference("Number 1", "+254 711 000 111, Mobile", "+254 711 000 222, Mobile, SMS"),
                        new ContactDifference("Hours", "Mon 08:00-12:00", ""));
    }

    @Test
    @DisplayName("DIR-11 two forms that say the same differ in nothing")
    void same() {
        assertThat(FormDifferences.of(form("112", null), form("112", ""), Locale.ENGLISH))
                .isEmpty();
    }
}
