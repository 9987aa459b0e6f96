package haven.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /people/new}: somebody is recorded by hand. */
@Named
@RequestScoped
public class PersonNewPage {

    @Inject
    PersonKeepingService keeping;

    private final PersonForm form = new PersonForm();

    /** Records the person and goes on to their account. */
    public String add() {
        return "/person/" + keeping.add(form.draft()) + "/account?said=person.said.added";
    }

    public PersonForm getForm() {
        return form;
    }
}
