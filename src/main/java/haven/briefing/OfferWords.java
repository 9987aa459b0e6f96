package haven.briefing;

import haven.access.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** Words of the pages on which briefings are booked, in the reader's language. */
@Named
@RequestScoped
public class OfferWords {

    @Inject
    Reader reader;

    public List<BriefingMode> getModes() {
        return List.of(BriefingMode.values());
    }

    public int getDaysAhead() {
        return BriefingService.DAYS_AHEAD;
    }

    /** The name of a language, such as French for {@code fr}. */
    public String language(String tag) {
        var name = Locale.forLanguageTag(tag).getDisplayLanguage(reader.getLocale());
        return name.substring(0, 1).toUpperCase(reader.getLocale()) + name.substring(1);
    }
}
