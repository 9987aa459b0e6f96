package haven.audit;

import haven.access.Caller;
import haven.access.Scoped;
import haven.access.UseCase;
import haven.job.JobWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what the transaction of this thread changes, and writes it all in one statement when the transaction is
 * about to be committed: a change whose row cannot be written is not made, and what is rolled back leaves none.
 */
@ApplicationScoped
public class Trail {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    Caller caller;

    @Inject
    UseCase useCase;

    @Inject
    Reason reason;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    @Inject
    TrailRepository entries;

    /**
     * Records what was changed past the entities, by a query of its own; changes of entities need no call. Inside the
     * transaction that changes it.
     *
     * @param before the changed fields as they were; empty for what was made
     * @param after the changed fields as they are now; empty for what was removed
     */
    public void record(Subject subject, JsonObject before, JsonObject after) {
        var action = before.isEmpty() ? AuditAction.MADE : after.isEmpty() ? AuditAction.REMOVED : AuditAction.CHANGED;
        add(subject, action, before, after, false);
    }

    /** @param anonymous whether those who make such a thing were promised to stay unknown */
    void add(Subject subject, AuditAction action, JsonObject before, JsonObject after, boolean anonymous) {
        var now = clock.instant();
        var unknown = anonymous && action == AuditAction.MADE;
        pending()
                .add(new AuditEntry(
                        unknown ? now.truncatedTo(ChronoUnit.DAYS) : now,
                        unknown ? Actor.NOBODY : actor(subject.scope()),
                        subject,
                        action,
                        useCase.name(),
                        before.toString(),
                        after.toString(),
                        reason.text()));
    }

    private List<AuditEntry> pending() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("No transaction: what is changed and its audit rows are written together.");
        }
        @SuppressWarnings("unchecked")
        var known = (List<AuditEntry>) transaction.getResource(Trail.class);
        if (known != null) {
            return known;
        }
        var made = new ArrayList<AuditEntry>();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                transaction.putResource(Trail.class, null); // what comes later gets a statement of its own
                entries.add(made);
            }

            @Override
            public void afterCompletion(int status) {
                // written with the transaction, or not at all
            }
        });
        transaction.putResource(Trail.class, made);
        return made;
    }

    private Actor actor(String scope) {
        if (JobWork.current() != null) {
            return Actor.job(JobWork.current());
        }
        if (!caller.isSignedIn()) {
            return isAsked() ? Actor.NOBODY : Actor.PORTAL;
        }
        var place = scope.isEmpty() ? Scoped.WORLD : scope;
        var behalf = useCase.permission() == null
                ? null
                : caller.onBehalf(useCase.permission(), place).orElse(null);
        return new Actor(
                Actor.Kind.PERSON,
                caller.accountId().getAsLong(),
                caller.personId().isPresent() ? caller.personId().getAsLong() : null,
                caller.name(),
                behalf);
    }

    /** Whether somebody outside asked for this; else the portal does it by itself. */
    private boolean isAsked() {
        try {
            return request.getMethod() != null;
        } catch (RuntimeException noRequest) { // CDI has nothing else to say so
            return false;
        }
    }
}
