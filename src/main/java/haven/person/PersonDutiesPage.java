package haven.person;

import haven.access.Address;
import haven.access.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /person/{id}/duties}: somebody is appointed, a duty is ended, an ending is taken back. */
@Named
@RequestScoped
public class PersonDutiesPage {

    @Inject
    Address address;

    @Inject
    PeopleService people;

    @Inject
    DutyGivingService giving;

    private final DutyForm form = new DutyForm();
    private PersonView person;
    private List<DutyRow> toEnd;
    private List<DutyRow> toTakeBack;
    private Long duty;
    private String lastDay;

    @PostConstruct
    void load() {
        person = people.get(PersonNumber.of(address));
        toEnd = giving.listToEnd(person.id());
        toTakeBack = giving.listToTakeBack(person.id());
    }

    public String give() {
        giving.give(person.id(), form.draft());
        return done("person.said.dutyGiven");
    }

    public String end() {
        giving.end(duty, TypedDay.of(lastDay, "lastDay"));
        return done("person.said.dutyEnded");
    }

    public String takeBack() {
        giving.takeBackEnd(duty);
        return done("person.said.dutyTakenBack");
    }

    private String done(String said) {
        return person.urlSaying("/duties", said);
    }

    public PersonView getPerson() {
        return person;
    }

    public DutyForm getForm() {
        return form;
    }

    public List<Role> getRoles() {
        return giving.listRoles();
    }

    public List<String> getScopes() {
        return giving.listScopes();
    }

    public List<DutyRow> getToEnd() {
        return toEnd;
    }

    public List<DutyRow> getToTakeBack() {
        return toTakeBack;
    }

    public Long getDuty() {
        return duty;
    }

    public void setDuty(Long duty) {
        this.duty = duty;
    }

    /** As the browser's date field writes it. */
    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }
}
