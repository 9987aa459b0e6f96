package haven.account;

import haven.shared.ErrorNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Writes the links for those who forgot their password, after they have got their answer. */
@ApplicationScoped
class ForgottenLetters {

    private static final Logger LOG = Logger.getLogger(ForgottenLetters.class.getName());

    @Inject
    AccountKeyService keys;

    void write(@ObservesAsync ForgottenService.Asked asked) {
        try {
            keys.sendResets(asked.who());
        } catch (RuntimeException failed) { // nobody waits for it; who asked asks again
            ErrorNumber.log(LOG, "forgotten password", failed);
        }
    }
}
