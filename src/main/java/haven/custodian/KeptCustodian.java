package haven.custodian;

import haven.contact.Contact;
import haven.contact.ContactDifference;
import haven.contact.ContactForm;
import haven.contact.ContactNumber;
import haven.contact.FormDifferences;
import haven.contact.PublishedContact;
import haven.shared.TableWords;
import haven.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A custodian or manager, as keepers see them.
 *
 * @param name whom keepers know them as
 * @param contact as readers get it
 * @param confirmedOn of a custodian the last time, or null
 * @param seen tells one state of the entry from another: who corrects it says which one they saw
 */
public record KeptCustodian(
        long id,
        long contactId,
        String name,
        PublishedContact contact,
        boolean alternate,
        LocalDate designatedOn,
        LocalDate confirmedOn,
        String seen) {

    static KeptCustodian of(PepCustodian custodian) {
        var contact = custodian.getContact();
        return new KeptCustodian(
                custodian.getId(),
                contact.getId(),
                name(contact),
                contact.publish(),
                custodian.isAlternate(),
                custodian.getDesignatedOn(),
                custodian.confirmedOn(),
                custodian.getVersion() + "." + contact.getVersion());
    }

    static KeptCustodian of(PepManager manager) {
        var contact = manager.getContact();
        return new KeptCustodian(
                manager.getId(),
                contact.getId(),
                name(contact),
                contact.publish(),
                false,
                null,
                null,
                String.valueOf(contact.getVersion()));
    }

    /** Keepers know the person too, where readers may not; without title and name a number has to do. */
    private static String name(Contact contact) {
        var number = contact.getNumbers().stream().map(ContactNumber::getDigits).findFirst();
        return Stream.of(contact.title(), contact.getPersonName())
                .filter(part -> part != null && !part.isEmpty())
                .reduce((title, person) -> title + ", " + person)
                .or(() -> number)
                .orElse("");
    }

    /** Whether it was changed after a keeper saw it. @param posted what their form said they saw, or nothing */
    boolean isOtherThan(String posted) {
        return !posted.isEmpty() && !posted.equals(seen);
    }

    /** What a keeper typed otherwise than it stands now: the designation first, then the details. */
    List<ContactDifference> differences(
            ContactForm now, ContactForm typed, LocalDate typedDesignation, boolean typedAlternate, Locale locale) {
        var designation = Stream.of(
                        new ContactDifference(
                                Texts.get(locale, "custodian.edit.designatedOn"),
                                Objects.toString(designatedOn, ""),
                                Objects.toString(typedDesignation, "")),
                        new ContactDifference(
                                Texts.get(locale, "custodian.edit.alternate"),
                                TableWords.flag(alternate, locale),
                                TableWords.flag(typedAlternate, locale)))
                .filter(line -> !line.now().equals(line.typed()));
        return Stream.concat(designation, FormDifferences.of(now, typed, locale).stream())
                .toList();
    }

    /** Whether their last day is over. */
    public boolean isOver(LocalDate today) {
        return contact.to() != null && contact.to().isBefore(today);
    }

    /** The one with this id among them, as an address names it; the work queue knows the contact: {@code c17}. */
    static Optional<KeptCustodian> find(List<KeptCustodian> all, String id) {
        return all.stream()
                .filter(one -> id.equals(String.valueOf(one.id())) || id.equals("c" + one.contactId()))
                .findFirst();
    }
}
