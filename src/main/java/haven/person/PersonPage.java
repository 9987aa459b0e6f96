package haven.person;

import haven.access.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /person/{id}}: who it is, their account, their duties, and the access that follows. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    Address address;

    @Inject
    PeopleService people;

    private PersonView person;

    @PostConstruct
    void load() {
        person = people.get(PersonNumber.of(address));
    }

    public PersonView getPerson() {
        return person;
    }
}
