package haven.custodian;

import haven.contact.Contact;
import haven.contact.ContactDifference;
import haven.contact.ContactForm;
import haven.contact.ContactNumber;
import haven.contact.FormDifferences;
import haven.contact.PublishedContact;
import haven.shared.RuleViolation;
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
 * @param names whom keepers know them as: what they are, and who
 * @param contact as readers get it
 * @param confirmedOn of a custodian the last time, or null
 * @param seen tells one state of the entry from another: who corrects it says which one they saw
 */
public record KeptCustodian(
        long id,
        long contactId,
        List<String> names,
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
                names(contact),
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
                names(contact),
                contact.publish(),
                false,
                null,
                null,
                String.valueOf(contact.getVersion()));
    }

    /** Keepers know the person too, where readers may not; without title and name a number has to do. */
    private static List<String> names(Contact contact) {
        var words = Stream.of(contact.title(), contact.getPersonName())
                .filter(part -> part != null && !part.isEmpty())
                .toList();
        return words.isEmpty()
                ? contact.getNumbers().stream()
                        .map(ContactNumber::getDigits)
                        .limit(1)
                        .toList()
                : words;
    }

    /** Whom keepers know them as, in one line. */
    public String name(Locale locale) {
        return String.join(Texts.get(locale, "home.page.comma") + " ", names);
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

    /** Nobody records somebody new unawares who meant to correct an entry: it left the list meanwhile. @param posted its id */
    static void mustBeNew(String posted) {
        if (!posted.isEmpty()) {
            throw new RuleViolation("custodian.error.entryGone");
        }
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
