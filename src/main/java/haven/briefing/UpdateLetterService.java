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

/** Writes the letters about updates, some at a time: an update of the world is for everybody. Called by a job. */
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

    /** Who is asked to read it; each of them once. */
    List<Long> listReaders(long id) {
        var update = updates.find(id).orElseThrow();
        return book.listUnread(Asked.within(List.of(update.scope()), book.day()), id, 0).stream()
                .map(OwedStay::personId)
                .toList();
    }

    /** Writes to these readers; without effect for who was written to before. @return how many have an address */
    int tell(long id, List<Long> people) {
        var update = updates.find(id).orElseThrow();
        int letters = 0;
        for (var person : people) {
            var to = recipients.find(person);
            if (to.isPresent()) {
                var place = places.name(update.scope(), to.get().language().locale());
                outbox.sendToMany(
                        to.get(),
                        new Letter(
                                "briefing.mail.update",
                                "briefing.update/" + id + "/" + person,
                                "/briefing/update/" + id,
                                List.of(place)));
                letters++;
            }
        }
        return letters;
    }

    /** All have been written to. */
    void done(long id) {
        updates.find(id).orElseThrow().told(clock.instant());
        updates.flush();
    }
}
