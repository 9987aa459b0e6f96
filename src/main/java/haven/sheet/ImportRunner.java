package haven.sheet;

import haven.access.InTheNameOf;
import haven.shared.DatabaseAway;
import haven.shared.ErrorNumber;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Goes on with imports after the request that began them, in the name of who began them. */
@ApplicationScoped
public class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());

    /** So many lines are written in one transaction. */
    static final int PART = 250;

    private static final int TRIES = 3;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    InTheNameOf inTheNameOf;

    @Inject
    SheetWritingService writing;

    @Inject
    ImportRegister register;

    private final Set<Long> running = ConcurrentHashMap.newKeySet();

    /** Begins once the transaction has committed. */
    void startAfterwards(long id, long accountId) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    start(id, accountId);
                }
            }
        });
    }

    /** Goes on with it, where this node does not do so already. */
    void start(long id, long accountId) {
        if (running.add(id)) {
            try {
                executor.execute(() -> run(id, accountId));
            } catch (RuntimeException refused) {
                running.remove(id);
                throw refused;
            }
        }
    }

    private void run(long id, long accountId) {
        try {
            inTheNameOf.run(accountId, () -> writeAll(id));
        } catch (DatabaseAway away) {
            LOG.info("The database went away during an import; it goes on when the database is back.");
        } catch (NotAllowed | NotThere noLonger) {
            fail(id);
        } catch (RuntimeException failed) {
            ErrorNumber.log(LOG, "import", failed);
            fail(id);
        } finally {
            running.remove(id);
        }
    }

    /** It ends, also where what was written cannot be published now: the next change there publishes it. */
    private void fail(long id) {
        try {
            register.fail(id, true);
        } catch (RuntimeException unpublished) {
            ErrorNumber.log(LOG, "what an import wrote", unpublished);
            register.fail(id, false);
        }
    }

    private void writeAll(long id) {
        var work = writing.getWork(id);
        var isMore = true;
        while (isMore) {
            isMore = writePart(id, work);
        }
    }

    /** Where a part cannot be written, its first line alone; where that cannot either, it is left out and said. */
    private boolean writePart(long id, SheetWork work) {
        try {
            return writing.applyNext(id, work, PART);
        } catch (DatabaseAway | NotAllowed | NotThere end) {
            throw end;
        } catch (RuntimeException part) {
            return writeOne(id, work);
        }
    }

    /** What fails for a while only (a lock, a slow disk) is tried again before a line is left out. */
    private boolean writeOne(long id, SheetWork work) {
        var position = writing.getPosition(id);
        for (int i = 1; i < TRIES; i++) {
            try {
                return writing.applyNext(id, work, 1);
            } catch (DatabaseAway | NotAllowed | NotThere end) {
                throw end;
            } catch (RuntimeException failed) {
                LOG.log(Level.FINE, "a line of an import is tried again", failed);
            }
        }
        try {
            return writing.applyNext(id, work, 1);
        } catch (DatabaseAway | NotAllowed | NotThere end) {
            throw end;
        } catch (RuntimeException failed) {
            if (position >= work.size()) {
                throw failed; // all is written; what failed is the publishing, and there is no line to leave out
            }
            ErrorNumber.log(LOG, "a line of an import", failed);
            return writing.skip(id, position);
        }
    }
}
