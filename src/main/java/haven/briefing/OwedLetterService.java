package haven.briefing;

import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * BRF-09: writes to who must be briefed and has nothing booked: once before the last day, once when it is over. Who was late
 * for long when that was asked first is not written to. Called by a job.
 */
@ApplicationScoped
@Transactional
class OwedLetterService {

    private static final Duration BEFORE = Duration.ofDays(2);

    private static final Duration AFTER = Duration.ofDays(3);

    /** Who was asked to book so lately is not asked again. */
    private static final Duration LATELY = Duration.ofHours(24);

    @Inject
    OwedBook book;

    @Inject
    OwedRepository stays;

    @Inject
    OwedLetters letters;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** The stays about which a letter is to be written. */
    List<Long> listNear() {
        return near(null).map(Owed::stayId).toList();
    }

    /** True where a letter was written. */
    boolean remind(long stay) {
        return near(stay)
                .findFirst()
                .flatMap(owed -> recipients.find(owed.personId()).map(to -> {
                    outbox.send(to, letter(owed, to.language().locale()));
                    return to;
                }))
                .isPresent();
    }

    private Stream<Owed> near(Long stay) {
        var asked = new Asked(null, null, stay, null, null, List.of(), book.day());
        var near = book.list(asked).stream()
                .filter(Owed::mailed)
                .filter(owed -> once(owed).filter(one -> !stays.isWritten(one)).isPresent())
                .filter(owed -> isLate(owed) || !wasAskedLately(owed))
                .toList();
        return book.withBookings(near).stream().filter(owed -> owed.booking() == null);
    }

    private Letter letter(Owed owed, Locale locale) {
        var once = once(owed).orElseThrow();
        return isLate(owed) ? letters.late(owed, once, locale) : letters.due(owed, once, locale);
    }

    /** The name of the letter that is to be written now; a briefing that is to be renewed is due on another day each time. */
    private Optional<String> once(Owed owed) {
        var left = Duration.between(clock.instant(), owed.deadline());
        if (left.compareTo(BEFORE) > 0 || left.negated().compareTo(AFTER) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                (isLate(owed) ? "briefing.late/" : "briefing.dueSoon/") + owed.stayId() + "/" + owed.lastDay());
    }

    /** When the stay was entered, or by a keeper. */
    private boolean wasAskedLately(Owed owed) {
        var since = clock.instant().minus(LATELY);
        return stays.isWrittenSince("briefing.due/" + owed.stayId(), since)
                || stays.isWrittenSince("briefing.reminded/" + owed.stayId() + "/%", since);
    }

    private boolean isLate(Owed owed) {
        return !clock.instant().isBefore(owed.deadline());
    }
}
