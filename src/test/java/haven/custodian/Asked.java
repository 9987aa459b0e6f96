package haven.custodian;

import haven.People;
import haven.access.Caller;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Asks rules what is due for somebody; for tests inside the portal. */
public final class Asked {

    private static final int MOST = 500;

    private Asked() {}

    public static List<DueItem> items(DueItems rule, String holder) {
        var caller = CDI.current().select(Caller.class).get();
        return People.as(holder, () -> inTransaction(() -> rule.list(DueQuestion.all(caller, Locale.ENGLISH, MOST))));
    }

    public static List<String> keys(DueItems rule, String holder) {
        return items(rule, holder).stream().map(DueItem::key).toList();
    }

    public static <T> T inTransaction(Callable<T> work) {
        var transaction = CDI.current().select(UserTransaction.class).get();
        try {
            transaction.begin();
            try {
                return work.call();
            } finally {
                transaction.commit();
            }
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
