package haven.custodian;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import haven.contact.CheckMethod;
import haven.contact.ContactDifference;
import haven.contact.ContactForm;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** {@code /keep/{place}/custodians} of a station: custodians are designated, corrected, confirmed and ended. */
@Named
@RequestScoped
public class CustodianEditPage {

    @Inject
    Address address;

    @Inject
    CustodianService custodians;

    @Inject
    Reader reader;

    private StationCustodians kept;
    private KeptCustodian edited;
    private ContactForm form;
    private LocalDate designatedOn;
    private boolean alternate;
    private Long chosen;
    private LocalDate lastDay;

    /** First of all: who may not change this place gets no page. */
    @PostConstruct
    void load() {
        if (isStation()) {
            kept = custodians.getKept(code());
            edited = kept.find(address.query("custodian")).orElse(null);
            form = edited == null
                    ? ContactForm.blank(kept.today())
                    : custodians.getForm(code(), edited.id(), reader.getLocale());
            designatedOn = edited == null ? null : edited.designatedOn();
            alternate = edited != null && edited.alternate();
        }
    }

    /** Codes of stations have a hyphen, those of countries have none. */
    public boolean isStation() {
        return code().contains("-");
    }

    public StationCustodians getKept() {
        return kept;
    }

    /** The custodian who is being corrected; null where one is designated. */
    public KeptCustodian getEdited() {
        return edited;
    }

    public ContactForm getForm() {
        return form;
    }

    /** @param asked how a new one was asked today whether the details are right, or null */
    public String save(CheckMethod asked) {
        if (edited == null) {
            KeptCustodian.mustBeNew(address.query("custodian"));
            custodians.designate(code(), form, designatedOn, alternate, chosen, asked);
            return done(chosen == null ? "custodian.said.designated" : "custodian.said.handedOver");
        }
        custodians.correct(code(), edited.id(), address.query("seen"), form, designatedOn, alternate);
        return done("custodian.said.corrected");
    }

    public String end() {
        var last = custodians.end(code(), chosen, lastDay);
        return done(last ? "custodian.said.endedLast" : "custodian.said.ended");
    }

    public String takeBackEnd() {
        custodians.takeBackEnd(code(), chosen);
        return done("custodian.said.takenBack");
    }

    /** Whether somebody else saved it while this form was open. */
    public boolean isOvertaken() {
        return edited != null && edited.isOtherThan(address.query("seen"));
    }

    /** What was typed otherwise than it stands now. */
    public List<ContactDifference> getDifferences() {
        var now = custodians.getForm(code(), edited.id(), reader.getLocale());
        return edited.differences(now, form, designatedOn, alternate, reader.getLocale());
    }

    private String done(String said) {
        return Route.KEEP_CUSTODIANS.path(code()) + "?said=" + said;
    }

    private String code() {
        return address.part("place");
    }

    public LocalDate getDesignatedOn() {
        return designatedOn;
    }

    public void setDesignatedOn(LocalDate designatedOn) {
        this.designatedOn = designatedOn;
    }

    public boolean isAlternate() {
        return alternate;
    }

    public void setAlternate(boolean alternate) {
        this.alternate = alternate;
    }

    /** Of the custodian who hands over, to end, or whose end to take back; each form posts its own. */
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

    /** The list of those who may be confirmed or ended. */
    public List<KeptCustodian> getCurrent() {
        return kept.current();
    }
}
