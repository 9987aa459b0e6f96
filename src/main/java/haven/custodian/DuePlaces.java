package haven.custodian;

import haven.due.DueItem;
import haven.due.DueQuestion;
import haven.place.CountryNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** What the rules of this feature have in common: how places are named, and which items a question is about. */
@ApplicationScoped
class DuePlaces {

    @Inject
    CountryNames countries;

    /** {@code Nairobi, Kenya}, or {@code Kenya} where there is no station. */
    String name(String country, String station, Locale locale) {
        var name = countries.of(country, locale);
        return station == null ? name : station + ("ar".equals(locale.getLanguage()) ? "، " : ", ") + name;
    }

    /** Those of them that the question is about. */
    static List<DueItem> asked(List<DueItem> items, DueQuestion question) {
        return items.stream()
                .filter(item -> !question.without().contains(item.subject()))
                .filter(item -> question.only() == null || question.only().contains(item.subject()))
                .limit(question.most())
                .toList();
    }
}
