package haven.aidememoire;

import haven.access.Permission;
import haven.access.Route;
import haven.access.Scoped;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.place.CountryNames;
import haven.place.Place;
import haven.shared.Texts;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What all rules about Aide-Memoires have in common: they ask for an area, and leave out what the question leaves out. */
abstract class AideDue implements DueItems {

    @Inject
    CountryNames countries;

    @Inject
    Shelf shelf;

    /** One thing that is due. @param subject of its key @param place code of the place @param station its code; empty for wider places */
    record Found(
            String subject,
            String scope,
            String place,
            String country,
            String station,
            LocalDate since,
            LocalDate due) {}

    /** All that is due below these scopes, the oldest first. */
    abstract List<Found> found(DueQuestion question);

    abstract int minutes();

    @Override
    public Permission permission() {
        return Permission.KEEP_HELP;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        return asked(question).stream().map(one -> item(one, question.locale())).toList();
    }

    @Override
    public long count(DueQuestion question) {
        return asked(question).size();
    }

    private List<Found> asked(DueQuestion question) {
        var scopes = question.holder().scopesOf(permission());
        return question.isEmpty() || scopes.isEmpty()
                ? List.of()
                : found(question).stream()
                        .filter(one -> scopes.stream().anyMatch(one.scope()::startsWith))
                        .filter(one ->
                                question.country() == null || question.country().equals(one.country()))
                        .filter(one -> !question.without().contains(one.subject()))
                        .filter(one ->
                                question.only() == null || question.only().contains(one.subject()))
                        .limit(question.most())
                        .toList();
    }

    /** The smallest area in which all of the holder's scopes lie: one query for all of them. */
    static String area(DueQuestion question, Permission permission) {
        return question.holder().scopesOf(permission).stream()
                .reduce(AideDue::common)
                .orElse(Scoped.WORLD);
    }

    private static String common(String one, String other) {
        int length = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i); i++) {
            length = one.charAt(i) == '/' ? i + 1 : length;
        }
        return one.substring(0, length);
    }

    private DueItem item(Found one, Locale locale) {
        var country = one.country().isEmpty() ? wide(one.place(), locale) : countries.of(one.country(), locale);
        var station = shelf.station(one.station()).map(PublishedStation::name).orElse(one.station());
        var place = station.isEmpty() ? country : station + (isArabic(locale) ? "، " : ", ") + country;
        return new DueItem(
                rule() + "/" + one.subject(),
                risk(),
                station.isEmpty() ? country : station,
                place,
                one.scope(),
                one.since(),
                one.due(),
                minutes(),
                url(one.place()));
    }

    private static String wide(String place, Locale locale) {
        return place.equals(Place.WORLD_CODE)
                ? Texts.get(locale, "aide.edit.world")
                : Texts.get(locale, "aide.edit.region", place);
    }

    String url(String place) {
        return Route.KEEP_HELP.path(place);
    }

    private static boolean isArabic(Locale locale) {
        return "ar".equals(locale.getLanguage());
    }
}
