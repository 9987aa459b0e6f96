package haven.custodian;

import haven.access.Language;
import haven.contact.Contact;
import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipient;
import haven.mail.Recipients;
import haven.shared.Settings;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PEP-04: writes to a custodian and to the country's managers before a kit expires. For the job, which has no caller; a
 * transaction a kit. Which letter leaves when follows from the day printed on the kit alone.
 */
@ApplicationScoped
@Transactional
class KitWarningService {

    @Inject
    KitRegisterRepository register;

    @Inject
    KitRepository kits;

    @Inject
    CustodianRepository custodians;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Kits about which there may be something to say, wherever it is which day. */
    List<Long> listCandidates() {
        var today = LocalDate.now(clock);
        return register.listExpiring(
                today.minusDays(1),
                today.plusDays(settings.kitWarningDays().get(0) + 1L),
                YearMonth.now(clock).toString());
    }

    /** Sends the nearest warning that has come, once. @return how many letters */
    int warn(long kitId) {
        var found = kits.findForWarning(kitId, YearMonth.now(clock));
        if (found.isEmpty()) {
            return 0;
        }
        var kit = found.get();
        var station = kit.getCustodian().getStation();
        var today = LocalDate.now(clock.withZone(station.getZone()));
        return kit.warning(today, settings.kitWarningDays())
                .map(days -> send(kit, days, today))
                .orElse(0);
    }

    private int send(PepKit kit, int days, LocalDate today) {
        var station = kit.getCustodian().getStation();
        var managers = custodians.listIn(station.getCountry()).stream().map(PepManager::getContact);
        int sent = 0;
        for (var contact : Stream.concat(Stream.of(kit.getCustodian().getContact()), managers)
                .filter(contact -> !contact.isByVoiceOnly() && contact.publish().holds(today))
                .toList()) {
            var to = recipient(contact);
            if (to.isPresent()) {
                var day = day(kit.getExpiresOn(), to.get().language().locale());
                outbox.send(
                        to.get(),
                        new Letter(
                                "custodian.mail.expires",
                                "custodian.kitExpires/" + kit.getId() + "/" + days + "/" + contact.getId(),
                                null,
                                List.of(station.getName(), day, kit.getBatch(), kit.getSeal(), kit.getPlace())));
                sent++;
            }
        }
        if (sent > 0) { // without an address the queue alone tells of it, and an address that comes later is used
            kit.warned(days);
        }
        return sent;
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(locale.getLanguage()) ? Locale.UK : Texts.westernDigits(locale))
                .format(day);
    }

    /** A linked person in their own language; else the address of the contact, in the first language they speak. */
    private Optional<Recipient> recipient(Contact contact) {
        var person = Optional.ofNullable(contact.getPersonId()).flatMap(recipients::find);
        if (person.isPresent() || contact.getEmail() == null) {
            return person;
        }
        var language = contact.getLanguages().stream()
                .flatMap(tag -> Language.of(tag).stream())
                .findFirst()
                .orElse(Language.EN);
        return Optional.of(new Recipient(null, contact.getEmail(), contact.getPersonName(), language));
    }
}
