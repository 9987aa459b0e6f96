package haven.directory;

import haven.access.Scoped;
import haven.contact.ContactKind;
import haven.contact.HoursInWords;
import haven.contact.OpeningHours;
import haven.contact.PublishedContact;
import haven.contact.PublishedContacts;
import haven.contact.PublishedNumber;
import haven.contact.TakenAlong;
import haven.edition.PublishedCodes;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.medical.PublishedGuidance;
import haven.place.CountryNames;
import haven.shared.Settings;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers from the published shelf what stands on the papers of a station. */
@ApplicationScoped
class PaperContents {

    @Inject
    Shelf shelf;

    @Inject
    Settings settings;

    @Inject
    CountryNames countries;

    @Inject
    @Any
    Instance<TakenAlong> takenAlong;

    /** @param own whether the station's own entries are open to whoever asks */
    PaperContent of(PublishedStation station, boolean own, LocalDate today, Locale locale) {
        var set = emergencySet(station, today);
        var sections = own ? sections(station, today) : List.<TakenAlong.Section>of();
        var code = own ? newestCode(station, today) : null;
        var page = code == null ? "/help/" + station.code() : "/s/" + code.code() + "/" + station.code();
        return new PaperContent(
                locale,
                station,
                countries.of(station.country(), locale),
                today,
                own,
                set.stream()
                        .filter(contact -> contact.kind() != ContactKind.OPERATIONS_CENTRE)
                        .map(contact -> line(contact, station, locale))
                        .toList(),
                sections.stream()
                        .map(section -> group(section, station, locale))
                        .filter(group -> !group.lines().isEmpty())
                        .toList(),
                opcen(set),
                portal().url() + page,
                code == null ? null : code.validTo(),
                shelf.find(PublishedGuidance.PART, Scoped.WORLD, PublishedGuidance.class)
                        .orElse(null),
                portal().demo()
                        || set.stream().anyMatch(PublishedContact::sample)
                        || sections.stream()
                                .flatMap(section -> section.contacts().stream())
                                .anyMatch(PublishedContact::sample));
    }

    /** DIR-02: as on the page; where that names a role by voice only, whoever has it further up. */
    private List<PublishedContact> emergencySet(PublishedStation station, LocalDate today) {
        var set = new ArrayList<>(new EmergencySet(shelf, station, today)
                .contacts().stream().filter(PaperContents::isForPaper).toList());
        var levels = shelf.upwards(PublishedContacts.PART, station, PublishedContacts.class);
        for (var kind : ContactKind.values()) {
            if (kind.isEmergency() && set.stream().noneMatch(contact -> contact.kind() == kind)) {
                levels.stream()
                        .map(level -> level.content().contacts().stream()
                                .filter(contact ->
                                        contact.kind() == kind && isForPaper(contact) && contact.holds(today))
                                .toList())
                        .filter(contacts -> !contacts.isEmpty())
                        .findFirst()
                        .ifPresent(set::addAll);
            }
        }
        set.sort(Comparator.comparing(PublishedContact::kind));
        return set;
    }

    private List<TakenAlong.Section> sections(PublishedStation station, LocalDate today) {
        return takenAlong()
                .sorted(Comparator.comparing(TakenAlong::order))
                .flatMap(source -> source.sections(station, today).stream())
                .toList();
    }

    /** What papers say of this portal. @param opcen the configured number, for where none is published */
    record Portal(String url, boolean demo, Optional<String> opcen) {}

    Portal portal() {
        return new Portal(settings.url().toString(), settings.isDemo(), settings.opcenNumber());
    }

    Stream<TakenAlong> takenAlong() {
        return takenAlong.stream();
    }

    /** AM-17: what is by voice only is on no paper; and what has no number is of no use on one. */
    private static boolean isForPaper(PublishedContact contact) {
        return !contact.byVoiceOnly() && (!contact.numbers().isEmpty() || contact.callSign() != null);
    }

    private String opcen(List<PublishedContact> set) {
        return set.stream()
                .filter(contact -> contact.kind() == ContactKind.OPERATIONS_CENTRE)
                .flatMap(contact -> contact.numbers().stream())
                .map(PublishedNumber::shown)
                .findFirst()
                .or(portal()::opcen)
                .orElse("");
    }

    /** The code for what is printed today; null where the station has none. */
    private PublishedCodes.Code newestCode(PublishedStation station, LocalDate today) {
        return shelf.find(PublishedCodes.PART, station.scope(), PublishedCodes.class)
                .flatMap(codes -> codes.newest(today))
                .orElse(null);
    }

    private static PaperContent.Group group(TakenAlong.Section section, PublishedStation station, Locale locale) {
        return new PaperContent.Group(
                Texts.get(locale, section.heading()),
                section.first(),
                section.contacts().stream()
                        .filter(PaperContents::isForPaper)
                        .map(contact -> line(contact, station, locale))
                        .toList());
    }

    private static PaperContent.Line line(PublishedContact contact, PublishedStation station, Locale locale) {
        var title = contact.title() == null ? "" : contact.title().in(locale);
        return new PaperContent.Line(
                contact.kind(),
                title.isEmpty() ? Texts.get(locale, "contact.kind." + contact.kind()) : title,
                title.isEmpty() ? locale.getLanguage() : contact.title().languageFor(locale),
                contact.organization() == null ? "" : contact.organization(),
                contact.numbers(),
                contact.callSign() == null ? "" : contact.callSign(),
                hours(contact, station, locale),
                languages(contact, locale),
                contact.verifiedOn());
    }

    private static String hours(PublishedContact contact, PublishedStation station, Locale locale) {
        var hours = contact.hours() == null ? new OpeningHours(false, List.of()) : contact.hours();
        var words = HoursInWords.inWords(hours, locale);
        if (contact.zone() == null
                || hours.always()
                || hours.unknown()
                || contact.zone().equals(station.zone())) {
            return words;
        }
        var city = contact.zone().substring(contact.zone().lastIndexOf('/') + 1).replace('_', ' ');
        return Texts.get(locale, "contact.hours.elsewhere", words, city);
    }

    private static String languages(PublishedContact contact, Locale locale) {
        return contact.languages().stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(locale))
                .collect(Collectors.joining(Texts.get(locale, "contact.list.comma") + " "));
    }
}
