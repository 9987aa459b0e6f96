package haven.person;

import haven.access.Language;
import haven.shared.RuleViolation;
import java.util.regex.Pattern;

/**
 * What is written about somebody, as it was typed.
 *
 * @param supervisor staff number or e-mail address, or empty
 */
record PersonDraft(
        String givenName,
        String familyName,
        String staffNumber,
        String email,
        String unit,
        PersonCategory category,
        String language,
        String supervisor) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_UNIT = 150;
    private static final Pattern STAFF_NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{0,19}");
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>,;:\"()\\p{Cntrl}]{1,64}@[^\\s@<>,;:\"()\\p{Cntrl}]{1,100}\\.[^\\s@<>,;:\"().\\p{Cntrl}]{2,30}");

    /** The same without outer spaces; what is empty is null. @throws RuleViolation beside the field that is wrong */
    PersonDraft checked() {
        var clean = new PersonDraft(
                stripped(givenName),
                stripped(familyName),
                stripped(staffNumber),
                stripped(email),
                stripped(unit),
                category,
                language,
                stripped(supervisor));
        check(isName(clean.givenName), "givenName", "person.error.name");
        check(isName(clean.familyName), "familyName", "person.error.name");
        check(fits(STAFF_NUMBER, clean.staffNumber), "staffNumber", "person.error.staffNumber");
        check(fits(EMAIL, clean.email), "email", "person.error.email");
        check(clean.unit == null || clean.unit.length() <= LONGEST_UNIT, "unit", "person.error.unit");
        check(category != null, "category", "person.error.category");
        check(
                Language.of(language)
                        .filter(known -> known.tag().equals(language))
                        .isPresent(),
                "language",
                "person.error.language");
        return clean;
    }

    void writeTo(Person person, Person supervisedBy) {
        person.setGivenName(givenName);
        person.setFamilyName(familyName);
        person.setStaffNumber(staffNumber);
        person.setEmail(email);
        person.setUnit(unit);
        person.setCategory(category);
        person.setLanguage(language);
        person.setSupervisor(supervisedBy);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean isName(String name) {
        return name != null && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    private static boolean fits(Pattern pattern, String text) {
        return text == null || pattern.matcher(text).matches();
    }

    private static void check(boolean good, String field, String rule) {
        if (!good) {
            throw RuleViolation.at(field, rule);
        }
    }
}
