package haven.contact;

import haven.place.Place;
import haven.shared.RuleViolation;
import haven.shared.TableLine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/** What a line of a table would make of a contact, tried on a copy: the contact itself is not touched. */
final class ContactTrial {

    private final ContactForm form;
    private final Map<String, String> before;
    private final Map<String, String> after;

    /**
     * @param known what is there, or null
     * @throws RuleViolation beside the column that is wrong
     */
    ContactTrial(Place place, ContactKind kind, Contact known, TableLine line, LocalDate today) {
        form = known == null ? ContactForm.blank(today) : ContactForm.of(known, today, Locale.ENGLISH);
        var copy = new Contact(place, kind, known == null ? today : known.getFrom());
        if (known != null && known.isSample()) {
            copy.markSample();
        }
        try {
            ContactCells.type(line, form);
            form.applyTo(copy, today);
        } catch (RuleViolation refused) {
            throw ContactCells.inColumn(refused);
        }
        before = known == null ? Map.of() : ContactCells.bare(known);
        after = ContactCells.bare(copy);
    }

    /** The names of the columns in which it would be another. */
    List<String> changed() {
        return ContactCells.columns().stream()
                .map(column -> column.name())
                .filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
                .toList();
    }

    /** What is there, as it is compared. */
    Map<String, String> before() {
        return before;
    }

    /** Makes it so. @param byPerson who does */
    void applyTo(Contact contact, LocalDate today, Long byPerson) {
        form.applyTo(contact, today, byPerson);
    }

    /** A few signs that are others as soon as something in the cells is. */
    static String mark(Map<String, String> cells) {
        var sum = new CRC32();
        cells.forEach((name, text) -> {
            if (!text.isEmpty()) {
                sum.update((name + "=" + text + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
