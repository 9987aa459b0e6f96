package haven.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import haven.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonDraftTest {

    private static PersonDraft draft(String name, String staffNumber, String email) {
        return new PersonDraft(name, "Acacia", staffNumber, email, " ", PersonCategory.NATIONAL, "en", "");
    }

    @Test
    @DisplayName("outer spaces go, and what is empty is nothing")
    void clean() {
        var clean = draft("  Amina ", " ", "").checked();

        assertThat(clean.givenName()).isEqualTo("Amina");
        assertThat(clean.staffNumber()).isNull();
        assertThat(clean.email()).isNull();
        assertThat(clean.unit()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amina",
                "amina@",
                "@example.org",
                "amina@example",
                "a b@example.org",
                "amina@example.org, other@example.org",
                "amina@example.org\r\nBcc: all@example.org",
                "<amina@example.org>"
            })
    @DisplayName("what is no e-mail address, or would be several, is refused beside the field")
    void email(String typed) {
        refuses(draft("Amina", null, typed), "email", "person.error.email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b+c@example.org", "o'neil@mail.example.org", "ämina@example.org"})
    @DisplayName("e-mail addresses as people have them are taken")
    void goodEmail(String typed) {
        assertThat(draft("Amina", null, typed).checked().email()).isEqualTo(typed);
    }

    @Test
    @DisplayName("names, staff numbers, categories and languages that cannot be kept are refused beside the field")
    void others() {
        refuses(draft(" ", null, null), "givenName", "person.error.name");
        refuses(draft("x".repeat(101), null, null), "givenName", "person.error.name");
        refuses(draft("Ami\u0007na", null, null), "givenName", "person.error.name");
        refuses(draft("Amina", "1234567890123456789012", null), "staffNumber", "person.error.staffNumber");
        refuses(draft("Amina", "رقم", null), "staffNumber", "person.error.staffNumber");
        refuses(
                new PersonDraft("Amina", "Acacia", null, null, null, null, "en", null),
                "category",
                "person.error.category");
        refuses(
                new PersonDraft("Amina", "Acacia", null, null, null, PersonCategory.OTHER, "de", null),
                "language",
                "person.error.language");
        refuses(
                new PersonDraft("Amina", "Acacia", null, null, "u".repeat(151), PersonCategory.OTHER, "en", null),
                "unit",
                "person.error.unit");
    }

    private static void refuses(PersonDraft draft, String field, String rule) {
        var refusal = catchThrowableOfType(RuleViolation.class, draft::checked);
        assertThat(refusal).hasMessage(rule);
        assertThat(refusal.field()).isEqualTo(field);
    }
}
