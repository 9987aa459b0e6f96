package haven.custodian;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import haven.contact.CheckMethod;
import haven.contact.ContactDifference;
import haven.contact.ContactForm;
import haven.contact.FormDifferences;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** {@code /keep/{place}/custodians} of a country: who coordinates. */
@Named
@RequestScoped
public class CountryManagerPanel {

    @Inject
    Address address;

    @Inject
    ManagerService managers;

    @Inject
    Reader reader;

    private CountryManagers kept;
    private KeptCustodian edited;
    private ContactForm form;
    private Long chosen;
    private LocalDate lastDay;

    /** First of all: who may not change this place gets no page. */
    @PostConstruct
    void load() {
        kept = managers.getKept(code());
        edited = kept.find(address.query("manager")).orElse(null);
        form = edited == null
                ? ContactForm.blank(kept.today())
                : managers.getForm(code(), edited.id(), reader.getLocale());
    }

    public CountryManagers getKept() {
        return kept;
    }

    public List<KeptCustodian> getCurrent() {
        return kept.current();
    }

    /** The manager who is being corrected; null where one is appointed. */
    public KeptCustodian getEdited() {
        return edited;
    }

    public ContactForm getForm() {
        return form;
    }

    /** @param asked how a new one was asked today whether the details are right, or null */
    public String save(CheckMethod asked) {
        if (edited == null) {
            KeptCustodian.mustBeNew(address.query("manager"));
            managers.appoint(code(), form, asked);
            return done("custodian.said.appointed");
        }
        managers.correct(code(), edited.id(), address.query("seen"), form);
        return done("custodian.said.corrected");
    }

    /** Whether somebody else saved it while this form was open. */
    public boolean isOvertaken() {
        return edited != null && edited.isOtherThan(address.query("seen"));
    }

    /** What was typed otherwise than it stands now. */
    public List<ContactDifference> getDifferences() {
        var now = managers.getForm(code(), edited.id(), reader.getLocale());
        return FormDifferences.of(now, form, reader.getLocale());
    }

    public String end() {
        managers.end(code(), chosen, lastDay);
        return done("custodian.said.ended");
    }

    public String takeBackEnd() {
        managers.takeBackEnd(code(), chosen);
        return done("custodian.said.takenBack");
    }

    private String done(String said) {
        return Route.KEEP_CUSTODIANS.path(code()) + "?said=" + said;
    }

    private String code() {
        return address.part("place");
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
