package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@ApplicationScoped
class AdministratorRepository {

    @Inject
    EntityManager em;

    /** Those who take away administrators come one after the other, on all nodes, until the transaction ends. */
    void lock() {
        em.createNativeQuery("select name from portal_key where name = 'administrators' for update")
                .getResultList();
    }
}
