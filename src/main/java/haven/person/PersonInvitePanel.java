package haven.person;

import haven.access.Address;
import haven.account.AccountKeepingService;
import haven.account.AccountKeyService;
import haven.shared.NotThere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The button on somebody's account page that sends them an invitation. */
@Named
@RequestScoped
public class PersonInvitePanel {

    @Inject
    Address address;

    @Inject
    AccountKeepingService accounts;

    @Inject
    AccountKeyService keys;

    public String invite() {
        var person = PersonNumber.of(address);
        keys.invite(accounts.findOf(person)
                .orElseThrow(() -> new NotThere("account"))
                .id());
        return "/person/" + person + "/account?said=person.said.invited";
    }
}
