package haven.briefing;

import haven.place.CountryNames;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** What stands in a field of the calendar, and what time it is. */
@ApplicationScoped
public class DeskTitles {

    @Inject
    CountryNames countries;

    @Inject
    Clock clock;

    /** Who briefs, and how full it is. */
    String of(DeskRow row, Locale locale) {
        return Texts.get(locale, "briefing.desk.event", row.brieferName(), row.held(), row.seats());
    }

    String of(DeskOff off, Locale locale) {
        return off.who() == null
                ? Texts.get(locale, "briefing.desk.holiday", off.name(), countries.of(off.country(), locale))
                : Texts.get(locale, "briefing.desk.away", off.who());
    }

    Instant now() {
        return clock.instant();
    }
}
