package haven.edition;

import haven.access.Scoped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Brings this node's shelf up to what the database says. */
@ApplicationScoped
@Transactional
class ShelfService {

    private static final Duration CONFIRMED_EVERY = Duration.ofMinutes(1);

    @Inject
    EditionRepository editions;

    @Inject
    Editions publishing;

    @Inject
    Shelf shelf;

    @Inject
    ShelfFolder folder;

    @Inject
    Clock clock;

    private long known = -1;
    private Instant confirmed = Instant.EPOCH;

    /** One short statement where nothing changed. */
    synchronized void refresh() {
        var number = editions.number();
        if (known < 0 || number < known) { // the first time, or another database than before
            var all = editions.listSince(0);
            shelf.replace(all);
            folder.write(all);
            folder.keepOnly(all);
            takeFiles();
        } else if (number > known) {
            var fresh = editions.listSince(known);
            fresh.forEach(shelf::put);
            folder.write(fresh);
            takeFiles();
        }
        known = number;
        var now = clock.instant();
        shelf.confirm(now);
        if (now.isAfter(confirmed.plus(CONFIRMED_EVERY))) {
            folder.confirm(now);
            confirmed = now;
        }
    }

    private void takeFiles() {
        for (var name : editions.listFiles()) {
            if (!folder.hasFile(name)) {
                editions.findFile(name).ifPresent(file -> folder.writeFile(name, file.content()));
            }
        }
    }

    /** Publishes the stations of the world where they are not what is published. */
    void publishPlaces() {
        var now = new PublishedPlaces(editions.listStations());
        refresh();
        var there = shelf.find(PublishedPlaces.PART, Scoped.WORLD, PublishedPlaces.class);
        if (there.isEmpty() || !there.get().equals(now)) {
            publishing.publish(PublishedPlaces.PART, () -> Scoped.WORLD, now);
        }
    }
}
