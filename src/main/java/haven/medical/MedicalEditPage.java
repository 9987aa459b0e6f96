package haven.medical;

import haven.access.Address;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Where the medical guidance is read in all its versions, written and approved. */
@Named
@RequestScoped
public class MedicalEditPage {

    private static final String WRITING = "writing";
    private static final String HERE = Route.MEDICAL_TEXTS.pattern();

    @Inject
    Address address;

    @Inject
    MedicalService medical;

    @Inject
    Caller caller;

    private GuidanceView guidance;
    private Map<String, String> typed;
    private int basedOn;

    @PostConstruct
    void load() {
        var number = address.query("version");
        guidance = number.matches("[0-9]{1,6}") ? medical.getVersion(Integer.parseInt(number)) : medical.getNewest();
        typed = guidance.passages().toType();
        basedOn = guidance.number();
    }

    public String write() {
        medical.write(basedOn, typed);
        return HERE + "?said=medical.said.written";
    }

    public String approve() {
        medical.approve(basedOn);
        return HERE + "?said=medical.said.approved";
    }

    public String takeBackApproval() {
        medical.takeBackApproval(basedOn);
        return HERE + "?said=medical.said.takenBack";
    }

    public GuidanceView getGuidance() {
        return guidance;
    }

    public List<MedicalPassage> getPassages() {
        return List.of(MedicalPassage.values());
    }

    /** Whether the form is shown: it was asked for, or it is being sent. */
    public boolean isWriting() {
        return isWriter() && ("yes".equals(address.query("write")) || WRITING.equals(address.query(WRITING)));
    }

    public boolean isWriter() {
        return guidance.newest() && caller.may(Permission.KEEP_MEDICAL_TEXTS);
    }

    /** Whether the caller speaks for the health unit, and this is the version to speak about. */
    public boolean isApprover() {
        return guidance.newest() && caller.may(Permission.APPROVE_MEDICAL_TEXTS);
    }

    /** What is typed, by passage and language. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** Always as it is now: after a refusal the writer has been told of the newer version and may send again. */
    public int getBasedOn() {
        return guidance.number();
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }
}
