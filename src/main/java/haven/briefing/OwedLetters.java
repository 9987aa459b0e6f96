package haven.briefing;

import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipients;
import haven.person.StaysChanged;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** BRF-09: tells people that they must be briefed: at once, when a stay is entered, once a stay; and what later letters say. */
@ApplicationScoped
class OwedLetters {

    @Inject
    OwedBook book;

    @Inject
    OwedPlaces places;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void follow(@Observes StaysChanged event) {
        var owed = book.listWithFar(Asked.of(event.personId(), book.day())).stream()
                .filter(one -> one.reason() != BriefingReason.RENEWAL)
                .toList();
        if (!owed.isEmpty()) {
            recipients
                    .find(event.personId())
                    .ifPresent(to -> owed.forEach(one -> outbox.send(
                            to,
                            due(
                                    one,
                                    "briefing.due/" + one.stayId(),
                                    to.language().locale()))));
        }
    }

    Letter due(Owed owed, String once, Locale locale) {
        var now = LocalDate.now(clock.withZone(owed.zone()));
        var arguments = arguments(owed, locale);
        return owed.from().isAfter(now)
                ? new Letter("briefing.mail.ahead", once, owed.bookUrl(), arguments)
                : new Letter("briefing.mail.due", once, owed.bookUrl(), arguments);
    }

    /** That the last day is over. */
    Letter late(Owed owed, String once, Locale locale) {
        return new Letter("briefing.mail.late", once, owed.bookUrl(), arguments(owed, locale));
    }

    private List<Object> arguments(Owed owed, Locale locale) {
        return List.of(
                places.name(owed.stationName(), owed.country(), locale),
                day(owed.lastDay(), locale),
                day(owed.from(), locale),
                owed.beforeMovement() ? 1 : 0);
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(locale.getLanguage()) ? Locale.UK : Texts.westernDigits(locale))
                .format(day);
    }
}
