package haven.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Hands every repository the entity manager of the current transaction. Outside a transaction there is none: reads
 * are transactional too.
 */
@ApplicationScoped
public class EntityManagers {

    @Inject
    Database database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Produces
    @ApplicationScoped
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManagers.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(current(), args);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private EntityManager current() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("No transaction: call this from a @Transactional service.");
        }
        var current = (EntityManager) transaction.getResource(EntityManagers.class);
        if (current == null) {
            current = database.open();
            try {
                join(current);
            } catch (RuntimeException | Error failed) {
                current.close();
                throw failed;
            }
        }
        return current;
    }

    private void join(EntityManager opened) {
        opened.joinTransaction();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // flushed by the provider's own synchronization
            }

            @Override
            public void afterCompletion(int status) {
                opened.close();
            }
        });
        transaction.putResource(EntityManagers.class, opened);
    }
}
