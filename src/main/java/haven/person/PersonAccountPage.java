package haven.person;

import haven.access.Address;
import haven.account.AccountKeepingService;
import haven.account.AccountState;
import haven.shared.Folding;
import haven.shared.NotThere;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /person/{id}/account}: somebody gets an account, or theirs is closed or opened again. */
@Named
@RequestScoped
public class PersonAccountPage {

    @Inject
    Address address;

    @Inject
    PeopleService people;

    @Inject
    AccountKeepingService accounts;

    private PersonView person;
    private AccountState account;
    private String username;

    @PostConstruct
    void load() {
        person = people.get(PersonNumber.of(address));
        account = accounts.findOf(person.id()).orElse(null);
        username = suggestion();
    }

    /** Their name in small letters, where that can be a user name. */
    private String suggestion() {
        var name = Folding.fold(person.name()).replace(' ', '.');
        return name.matches("[a-z0-9.]{3,50}") ? name : null;
    }

    public String give() {
        accounts.create(person.id(), username);
        return done("person.said.accountGiven");
    }

    public String deactivate() {
        accounts.deactivate(existing());
        return done("person.said.accountDeactivated");
    }

    public String reactivate() {
        accounts.reactivate(existing());
        return done("person.said.accountReactivated");
    }

    private long existing() {
        if (account == null) {
            throw new NotThere("account");
        }
        return account.id();
    }

    private String done(String said) {
        return person.urlSaying("/account", said);
    }

    public PersonView getPerson() {
        return person;
    }

    /** Null where there is none. */
    public AccountState getAccount() {
        return account;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
