package haven.directory;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import haven.contact.HoursInWords;
import haven.contact.PublishedContact;
import haven.contact.PublishedNumber;
import haven.edition.PublishedStation;
import haven.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** DIR-06: the emergency set for a phone book, a vCard each. Roles only: a phone keeps it longer than a consent lasts. */
final class PhoneBook {

    private final PublishedStation station;
    private final Locale locale;

    PhoneBook(PublishedStation station, Locale locale) {
        this.station = station;
        this.locale = locale;
    }

    /** vCards of version 3, which phones of all makes read. */
    String write(List<PublishedContact> contacts) {
        var cards = contacts.stream()
                .filter(contact -> !contact.numbers().isEmpty() || contact.email() != null)
                .map(this::card)
                .toList();
        return Ezvcard.write(cards)
                .version(VCardVersion.V3_0)
                .prodId(false)
                .versionStrict(false)
                .go();
    }

    private VCard card(PublishedContact contact) {
        var card = new VCard(VCardVersion.V3_0);
        var own = contact.title().in(locale);
        var role = own.isEmpty() ? Texts.get(locale, "contact.kind." + contact.kind()) : own;
        var name = (contact.sample() ? Texts.get(locale, "directory.file.sample") + ": " : "") + role + ", "
                + station.name();
        var structured = new StructuredName();
        structured.setFamily(name);
        card.setStructuredName(structured);
        card.setFormattedName(name);
        card.setUid(new Uid("haven-" + station.code() + "-" + contact.id()));
        if (!contact.organization().isEmpty()) {
            card.setOrganization(contact.organization());
        }
        contact.numbers().forEach(number -> card.addTelephoneNumber(number.digits(), type(number)));
        if (contact.email() != null) {
            card.addEmail(contact.email());
        }
        card.addNote(note(contact));
        return card;
    }

    private static TelephoneType type(PublishedNumber number) {
        return switch (number.kind()) {
            case MOBILE -> TelephoneType.CELL;
            case LANDLINE, SATELLITE, SHORT -> TelephoneType.WORK;
        };
    }

    private String note(PublishedContact contact) {
        var parts = new ArrayList<String>();
        parts.add(HoursInWords.inWords(contact.hours(), locale));
        if (contact.callSign() != null) {
            parts.add(Texts.get(locale, "contact.view.callSign") + " " + contact.callSign());
        }
        if (contact.numbers().stream().anyMatch(PublishedNumber::insideOnly)) {
            parts.add(Texts.get(locale, "page.phone.insideOnly"));
        }
        if (contact.verifiedOn() != null) {
            parts.add(Texts.get(
                    locale, "directory.file.checked", contact.verifiedOn().toString()));
        }
        return String.join("\n", parts);
    }
}
