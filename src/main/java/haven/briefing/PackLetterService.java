package haven.briefing;

import haven.access.Route;
import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipient;
import haven.mail.Recipients;
import haven.pack.OpenNumbers;
import haven.pack.PackLine;
import haven.pack.PackQuestion;
import haven.place.DutyStation;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * BRF-11: the letters with the way to the pack, one before a briefing and one after it. Which are due is asked of bookings,
 * records and the outbox each time: a briefing that was moved or called off meanwhile, a stop and a second node change
 * nothing about that. Called by a job.
 */
@ApplicationScoped
@Transactional
class PackLetterService {

    private static final Duration BEFORE = Duration.ofDays(3);

    /** A letter is known to be written as long as it is kept: much longer than this. */
    private static final Duration AFTER = Duration.ofDays(3);

    private static final int MOST_NUMBERS = 8;

    @Inject
    PackRepository pack;

    @Inject
    PackPlace places;

    @Inject
    OpenNumbers numbers;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** The bookings whose briefing is near, and whose letter is to be written. */
    List<Long> listBefore() {
        var now = clock.instant();
        return pack.listBefore(now, now.plus(BEFORE));
    }

    /** The records of people who came, and whose letter is to be written. */
    List<Long> listAfter() {
        return pack.listAfter(clock.instant().minus(AFTER));
    }

    /** What both letters need. */
    private record Told(String link, List<Object> words) {}

    /** "Before your briefing: read this." True where a letter was written. */
    boolean sendBefore(long bookingId) {
        var booking = pack.findBooking(bookingId);
        return booking.flatMap(one -> pack.findSession(one.getSession().getId()))
                .filter(session -> send(
                        booking.get().getPerson().getId(),
                        session.scope(),
                        told -> new Letter(
                                "briefing.mail.before",
                                "briefing.pack.before/" + bookingId,
                                told.link(),
                                told.words())))
                .isPresent();
    }

    /** "What you were told, to keep." True where a letter was written. */
    boolean sendAfter(long recordId) {
        return pack.findRecord(recordId)
                .filter(one -> send(
                        one.getPerson().getId(),
                        one.scope(),
                        told -> new Letter(
                                "briefing.mail.after", "briefing.pack.after/" + recordId, told.link(), told.words())))
                .isPresent();
    }

    private boolean send(long person, String scope, Function<Told, Letter> letter) {
        var to = recipients.find(person);
        var station = to.isPresent() ? places.of(scope, person) : Optional.<DutyStation>empty();
        if (station.isEmpty()) {
            return false;
        }
        var here = station.get();
        var link = Route.BRIEFING_PACK.path(here.getCode());
        outbox.send(to.get(), letter.apply(new Told(link, List.of(here.getName(), numbers(here, to.get())))));
        return true;
    }

    /** Whom to call, a line each: the letter is of use where no page can be opened. */
    private String numbers(DutyStation station, Recipient to) {
        var locale = to.language().locale();
        var today = LocalDate.now(clock.withZone(station.getZone()));
        return numbers.list(new PackQuestion(station, locale, today, true)).stream()
                .limit(MOST_NUMBERS)
                .map(line -> line(line, locale))
                .collect(Collectors.joining("\n"));
    }

    private static String line(PackLine line, Locale locale) {
        var shown = line.numbers().stream()
                .map(number -> number.insideOnly()
                        ? isolated(number.shown()) + " " + Texts.get(locale, "page.phone.insideOnly")
                        : isolated(number.shown()))
                .collect(Collectors.joining(Texts.get(locale, "contact.list.comma") + " "));
        return line.words() + ": " + shown;
    }

    /** So that an Arabic line does not turn the number around. */
    private static String isolated(String number) {
        return "\u2066" + number + "\u2069";
    }
}
