package haven.contact;

import haven.access.Language;
import haven.access.Tokens;
import haven.mail.Recipient;
import haven.mail.Recipients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** To whom the letters about a contact go, and whether one can still be answered; called inside a transaction. */
@ApplicationScoped
class Questions {

    /** Whose details are somebody's; nobody at the police is asked by mail. */
    static final List<ContactKind> KINDS = Arrays.stream(ContactKind.values())
            .filter(kind -> switch (kind) {
                case GENERAL_EMERGENCY, AMBULANCE, POLICE, FIRE, OPERATIONS_CENTRE -> false;
                default -> true;
            })
            .toList();

    @Inject
    Recipients recipients;

    @Inject
    PlaceWords places;

    @Inject
    Clock clock;

    /** The person whose entry it is, or the address of the entry, in the first of its languages that letters know. */
    Optional<Recipient> recipient(Contact contact) {
        return Optional.ofNullable(contact.getPersonId())
                .flatMap(recipients::find)
                .or(() -> Optional.ofNullable(contact.getEmail())
                        .map(address -> new Recipient(null, address, null, language(contact))));
    }

    private static Language language(Contact contact) {
        return contact.getLanguages().stream()
                .flatMap(code -> Language.of(code).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    static String addressHash(Recipient recipient) {
        return Tokens.hash(recipient.address().toLowerCase(Locale.ROOT));
    }

    ContactQuestion.State state(ContactQuestion question) {
        var contact = question.getContact();
        var address = holds(contact) ? recipient(contact).map(Questions::addressHash) : Optional.<String>empty();
        return question.state(clock.instant(), address.orElse(null));
    }

    /** Whether readers rely on it today. */
    boolean holds(Contact contact) {
        var today = today(contact);
        return contact.isReliedOn()
                && !contact.isByVoiceOnly()
                && !contact.getFrom().isAfter(today)
                && (contact.getTo() == null || !contact.getTo().isBefore(today));
    }

    LocalDate today(Contact contact) {
        return LocalDate.now(clock.withZone(zone(contact)));
    }

    ZoneId zone(Contact contact) {
        return ZoneId.of(places.place(contact.scope()).zone());
    }
}
