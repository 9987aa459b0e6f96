package haven.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On somebody's page, for those who print codes: the way to a code, where there may be one. */
@Named
@RequestScoped
public class CodePanel {

    @Inject
    AccountKeyService keys;

    /** The address at which a code is made for this person; null where there can be none. */
    public String url(long personId) {
        return keys.findCodeAccount(personId)
                .map(account -> "/account-code/" + account)
                .orElse(null);
    }
}
