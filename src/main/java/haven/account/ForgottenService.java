package haven.account;

import haven.access.Allowed;
import haven.access.Credentials;
import haven.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes the question of somebody who forgot the password. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ForgottenService {

    /** Somebody asked; whether there is such an account is found out after they have got their answer. */
    record Asked(String who) {}

    @Inject
    Credentials credentials;

    @Inject
    Event<Asked> event;

    /**
     * Sends a link to the owner of this account, if there is one with an e-mail address. The answer, and the time it
     * takes, is the same whether there is or not: everything that depends on it is done afterwards, on another thread.
     *
     * @param who a user name or an e-mail address
     * @param address where the question comes from
     * @throws haven.shared.RuleViolation where this was asked often, for this name or from this address
     */
    @Allowed(Permission.READ_PUBLIC)
    public void ask(String who, String address) {
        credentials.asked(who, address);
        event.fireAsync(new Asked(who.strip()));
    }
}
