package haven.aidememoire;

import haven.contact.ContactForm;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.List;

/** What a keeper says about a service, as it is typed. */
public class ServiceForm {

    private ServiceGroup group;
    private Care[] gives = {};
    private boolean asked;
    private Welcome[] welcomes = {};
    private Cost cost = Cost.NOT_KNOWN;
    private Answer womanClinician = Answer.NOT_KNOWN;
    private Answer manClinician = Answer.NOT_KNOWN;
    private Answer policeReport = Answer.NOT_KNOWN;
    private Answer companion = Answer.NOT_KNOWN;
    private DisclosureDuty disclosure = DisclosureDuty.NOT_KNOWN;
    private ReportsTo reportsTo;
    private Integer minutes;
    private Answer stepFree = Answer.NOT_KNOWN;
    private TypedWords access = new TypedWords();
    private TypedWords barriers = new TypedWords();
    private ContactForm contact;

    /** For a new service, whose contact begins on this day. */
    static ServiceForm blank(LocalDate from) {
        var form = new ServiceForm();
        form.contact = ContactForm.blank(from);
        return form;
    }

    public ServiceGroup getGroup() {
        return group;
    }

    public void setGroup(ServiceGroup group) {
        this.group = group;
    }

    public Care[] getGives() {
        return gives.clone();
    }

    public void setGives(Care[] gives) {
        this.gives = gives == null ? new Care[0] : gives.clone();
    }

    boolean gives(Care care) {
        return List.of(gives).contains(care);
    }

    /** Whether the service was asked whom it welcomes; else nothing is said about it. */
    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }

    public Welcome[] getWelcomes() {
        return welcomes.clone();
    }

    public void setWelcomes(Welcome[] welcomes) {
        this.welcomes = welcomes == null ? new Welcome[0] : welcomes.clone();
    }

    /** Whether the service said so. */
    boolean welcomes(Welcome whom) {
        return asked && List.of(welcomes).contains(whom);
    }

    public Cost getCost() {
        return cost;
    }

    public void setCost(Cost cost) {
        this.cost = cost;
    }

    public Answer getWomanClinician() {
        return womanClinician;
    }

    public void setWomanClinician(Answer womanClinician) {
        this.womanClinician = womanClinician;
    }

    public Answer getManClinician() {
        return manClinician;
    }

    public void setManClinician(Answer manClinician) {
        this.manClinician = manClinician;
    }

    public Answer getPoliceReport() {
        return policeReport;
    }

    public void setPoliceReport(Answer policeReport) {
        this.policeReport = policeReport;
    }

    public Answer getCompanion() {
        return companion;
    }

    public void setCompanion(Answer companion) {
        this.companion = companion;
    }

    public DisclosureDuty getDisclosure() {
        return disclosure;
    }

    public void setDisclosure(DisclosureDuty disclosure) {
        this.disclosure = disclosure;
    }

    public ReportsTo getReportsTo() {
        return reportsTo;
    }

    public void setReportsTo(ReportsTo reportsTo) {
        this.reportsTo = reportsTo;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Answer getStepFree() {
        return stepFree;
    }

    public void setStepFree(Answer stepFree) {
        this.stepFree = stepFree;
    }

    public TypedWords getAccess() {
        return access;
    }

    public void setAccess(TypedWords access) {
        this.access = access;
    }

    public TypedWords getBarriers() {
        return barriers;
    }

    public void setBarriers(TypedWords barriers) {
        this.barriers = barriers;
    }

    /** Kept apart in copies, see {@link ContactCopy}. */
    @JsonbTransient
    public ContactForm getContact() {
        return contact;
    }

    public void setContact(ContactForm contact) {
        this.contact = contact;
    }
}
