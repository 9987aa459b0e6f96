package haven.custodian;

import haven.contact.Verifier;
import haven.shared.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.YearMonth;

/**
 * PEP-03, PEP-06: a decision about a kit, with its month and the capacity in which it was taken. The day is not known
 * here nor anywhere: the day on which a kit comes tells when the one before it was used.
 */
@Entity
@Unaudited("is the history of kits itself; a row of the trail would tell the day")
@Table(name = "pep_kit_decision")
public class KitDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pep_kit_id")
    private PepKit kit;

    @Enumerated(EnumType.STRING)
    private KitStep decision;

    private String month;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_role")
    private Verifier byRole;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pep_custodian_id")
    private PepCustodian custodian;

    private String place;

    protected KitDecision() {}

    /** Of a kit as it is after the decision. */
    KitDecision(PepKit kit, KitStep decision, YearMonth month, Verifier byRole) {
        this.kit = kit;
        this.decision = decision;
        this.month = month.toString();
        this.byRole = byRole;
        this.custodian = kit.getCustodian();
        this.place = kit.getPlace();
    }

    public KitStep getDecision() {
        return decision;
    }

    public YearMonth getMonth() {
        return YearMonth.parse(month);
    }

    /** In which capacity it was taken. */
    public Verifier getByRole() {
        return byRole;
    }

    /** Who answered for the kit from then on. */
    public String answers() {
        return custodian.title();
    }

    /** Where it lay from then on. */
    public String getPlace() {
        return place;
    }
}
