package haven.person;

import haven.access.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /person/{id}/edit}: what is written about somebody is changed. */
@Named
@RequestScoped
public class PersonEditPage {

    @Inject
    Address address;

    @Inject
    PeopleService people;

    @Inject
    PersonKeepingService keeping;

    private PersonView person;
    private PersonForm form;
    private int posted;

    @PostConstruct
    void load() {
        person = people.get(PersonNumber.of(address));
        form = PersonForm.of(person);
    }

    public String save() {
        keeping.change(person.id(), posted, form.draft());
        return person.urlSaying("", "person.said.changed");
    }

    public PersonView getPerson() {
        return person;
    }

    public PersonForm getForm() {
        return form;
    }

    /** Always as it is now: after a refusal one has been told that somebody else was here, and may send again. */
    public int getSeen() {
        return person.version();
    }

    public void setSeen(int seen) {
        posted = seen;
    }
}
