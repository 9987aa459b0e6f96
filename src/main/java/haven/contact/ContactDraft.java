package haven.contact;

import haven.contact.PublishedContact.Absence;
import haven.edition.Words;
import java.time.LocalDate;
import java.util.List;

/** What is known of a contact, typed and checked. */
record ContactDraft(
        Words title,
        String organization,
        String personName,
        LocalDate nameConsentOn,
        String callSign,
        String email,
        OpeningHours hours,
        String zone,
        List<String> languages,
        Words note,
        boolean byVoiceOnly,
        LocalDate from,
        List<ContactNumber.Draft> numbers,
        List<Absence> absences) {

    /** The first stays the first: what only has other digits now is the same row. */
    void writeNumbers(Contact contact, List<ContactNumber> rows) {
        while (rows.size() > numbers.size()) {
            rows.remove(rows.size() - 1);
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (i == rows.size()) {
                rows.add(new ContactNumber(contact, i));
            }
            rows.get(i).set(numbers.get(i));
        }
    }

    /** Days that come from where the person is are not the keeper's to take away. */
    void writeAbsences(Contact contact, List<ContactAbsence> rows) {
        rows.removeIf(row -> !row.isFromStay() && !absences.contains(row.publish()));
        var known = rows.stream().map(ContactAbsence::publish).toList();
        absences.stream()
                .filter(absence -> !known.contains(absence))
                .forEach(absence -> rows.add(new ContactAbsence(contact, absence)));
    }
}
