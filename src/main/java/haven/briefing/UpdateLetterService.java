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

/** Writes the letters about updates, each update in a transaction of its own. Called by a job. */
@ApplicationScoped
@Transactional
class UpdateLetterService {

    @Inject
    UpdateRepository updates;

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

    /** The updates about which nobody has been written to. */
    List<Long> listUntold() {
        return updates.listUntold(clock.instant().minus(Duration.ofDays(OwedBook.REMEMBERED_DAYS)));
    }

    /** Writes to all who are asked to read it. @return how many letters */
    int tell(long id) {
        var update = updates.find(id).orElseThrow();
        int letters = 0;
        for (var stay : book.listUnread(Asked.within(List.of(update.scope()), book.day()), id, 0)) {
            var to = recipients.find(stay.personId());
            if (to.isPresent()) {
                var place = places.name(update.scope(), to.get().language().locale());
                outbox.send(
                        to.get(),
                        new Letter(
                                "briefing.mail.update",
                                "briefing.update/" + id + "/" + stay.personId(),
                                "/briefing/update/" + id,
                                List.of(place)));
                letters++;
            }
        }
        update.told(clock.instant());
        updates.flush();
        return letters;
    }
}
