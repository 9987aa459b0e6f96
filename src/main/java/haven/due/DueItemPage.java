package haven.due;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import haven.shared.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** {@code /work/document.draft/17}: one thing that is due; where people give it to somebody or put it off. */
@Named
@RequestScoped
public class DueItemPage {

    @Inject
    Address address;

    @Inject
    DueService due;

    @Inject
    DueDecisionService decisions;

    @Inject
    Reader reader;

    private String rule;
    private String subject;
    private DueRow row;
    private List<DuePerson> people;
    private Long person;
    private String until;
    private String why;
    private int seen;

    @PostConstruct
    void load() {
        rule = address.part("rule");
        subject = address.part("subject");
        row = due.find(rule, subject, reader.getLocale()).orElse(null);
    }

    /** Null where it is done by now, or was never the reader's. */
    public DueRow getRow() {
        return row;
    }

    public List<DuePerson> getPeople() {
        if (people == null) {
            people = decisions.listAble(rule, subject);
        }
        return people;
    }

    public String give() {
        decisions.give(rule, subject, person, seen);
        return said("given");
    }

    public String takeBack() {
        decisions.takeBack(rule, subject, seen);
        return said("takenBack");
    }

    public String sleep() {
        decisions.sleep(rule, subject, day(), why, seen);
        return said("asleep");
    }

    public String wake() {
        decisions.wake(rule, subject, seen);
        return said("awake");
    }

    private LocalDate day() {
        try {
            return until == null || until.isBlank() ? null : LocalDate.parse(until);
        } catch (DateTimeException noDay) {
            throw RuleViolation.at("until", "due.error.noDay");
        }
    }

    private String said(String what) {
        return Route.WORK_ITEM.path(rule, subject) + "?said=due.said." + what;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    /** As the browser's date field writes it. */
    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** Always as it is now: after a refusal the reader has seen what was decided and may send again. */
    public int getSeen() {
        return row.seen();
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
