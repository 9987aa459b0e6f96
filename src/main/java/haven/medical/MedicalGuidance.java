package haven.medical;

import haven.access.Role;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** A version of the medical guidance. Its texts never change; whether the health unit approves it may. */
@Entity
@Table(name = "medical_guidance")
public class MedicalGuidance implements Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int number;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "made_by_role")
    private Role madeByRole;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "approved_by_role")
    private Role approvedByRole;

    @OneToMany(mappedBy = "guidance", cascade = CascadeType.PERSIST)
    private List<MedicalText> texts = new ArrayList<>();

    @Version
    private int version;

    protected MedicalGuidance() {}

    /** @param madeByRole null: it came with the portal */
    public MedicalGuidance(int number, LocalDate madeOn, Role madeByRole, Passages passages) {
        this.number = number;
        this.madeOn = madeOn;
        this.madeByRole = madeByRole;
        passages.texts().forEach((passage, typed) -> texts.add(new MedicalText(this, passage, typed)));
    }

    public Long getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public Role getMadeByRole() {
        return madeByRole;
    }

    /** The day the health unit approved it, or null. */
    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    /** The health unit has read it and says so. @throws RuleViolation where it has said so before */
    public void approve(LocalDate on) {
        if (approvedOn != null) {
            throw new RuleViolation("medical.error.approved");
        }
        approvedOn = on;
        approvedByRole = Role.HEALTH_UNIT;
    }

    /** The health unit takes its approval back. @throws RuleViolation where there is none */
    public void takeBackApproval() {
        if (approvedOn == null) {
            throw new RuleViolation("medical.error.notApproved");
        }
        approvedOn = null;
        approvedByRole = null;
    }

    /** What it says. */
    public Passages passages() {
        var all = new EnumMap<MedicalPassage, FourTexts>(MedicalPassage.class);
        texts.forEach(text -> all.put(text.passage(), text.texts()));
        return new Passages(all);
    }

    PublishedGuidance publish() {
        return new PublishedGuidance(number, madeOn, approvedOn, passages().lines());
    }

    @Override
    public String title() {
        return String.valueOf(number);
    }
}
