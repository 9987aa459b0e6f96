package haven.edition;

import haven.access.Scoped;
import haven.access.Tokens;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;

/** Puts content on the published shelf. Called by services, inside the transaction that changes the data. */
@ApplicationScoped
public class Editions {

    @Inject
    EditionRepository editions;

    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * Publishes this content as the part of this place, instead of what was there; readers of this node see it once
     * the transaction has committed, those of other nodes within two seconds.
     *
     * @param part a constant name such as {@code contacts}
     * @param content a record of records, enums, texts, dates, lists, sets and maps; null takes the part back
     */
    public void publish(String part, Scoped place, Object content) {
        var json = content == null ? null : Json.write(content);
        var row = new EditionRow(part, place.scope(), editions.takeNumber(), clock.instant(), json);
        editions.save(row);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    shelf.put(row);
                }
            }
        });
    }

    /** Keeps a file beside what is published. @return its SHA-256, for the record that refers to it */
    public String keep(String type, byte[] content) {
        var sha256 = Tokens.sha256(content);
        editions.addFile(new PublishedFile(sha256, type, content), clock.instant());
        return sha256;
    }
}
