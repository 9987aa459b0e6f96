package haven.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;

/** Stands around the transaction; inside another one, which cannot be begun again, it does nothing. */
@TriedAgain
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class TriedAgainInterceptor {

    /** After that it is not begun again: whoever asked is told. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private static final int LONGEST_PAUSE_MS = 25;
    private static final int DEPTH = 20;

    /** MariaDB: a duplicate key, a lock not given in time, a deadlock, a row changed since it was read. */
    private static final Set<Integer> OTHERS_CAME_FIRST = Set.of(1062, 1205, 1213, 1020);

    /** All of these but the duplicate key, which may be a fault of the portal's own if it stays. */
    private static final Set<Integer> OTHERS_ARE_AT_IT = Set.of(1205, 1213, 1020);

    private static final Logger LOG = Logger.getLogger(TriedAgainInterceptor.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object tryAgain(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        long begun = System.nanoTime();
        for (int time = 1; ; time++) {
            try {
                return call.proceed();
            } catch (Exception failed) {
                if (!isWorthIt(failed)) {
                    throw failed;
                }
                if (System.nanoTime() - begun > LONGEST.toNanos()) {
                    throw lastWord(failed);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MS) * (long) Math.min(time, 4)));
            }
        }
    }

    /** Whether the same may well succeed a moment later. */
    static boolean isWorthIt(Throwable failed) {
        return isOneOf(OTHERS_CAME_FIRST, failed);
    }

    /** What is said after the last try: nothing is wrong, too many are at the same thing. */
    static Exception lastWord(Exception failed) {
        if (!isOneOf(OTHERS_ARE_AT_IT, failed)) {
            return failed;
        }
        LOG.warning("Given up: too many are at the same rows."); // the statement would tell whose they are
        return new RuleViolation("page.form.busy");
    }

    private static boolean isOneOf(Set<Integer> codes, Throwable failed) {
        var cause = failed;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql && codes.contains(sql.getErrorCode())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
