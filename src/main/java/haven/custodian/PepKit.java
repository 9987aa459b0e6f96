package haven.custodian;

import haven.shared.PartOf;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * PEP-03: a sealed kit, with the custodian who answers for it. That it is to be replaced is not said here, so that no
 * change of a kit tells when: see {@link PepKitToReplace}.
 */
@Entity
@Table(name = "pep_kit")
public class PepKit implements Titled, PartOf {

    static final int LONGEST_PRINT = 50;
    static final int LONGEST_PLACE = 150;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pep_custodian_id")
    private PepCustodian custodian;

    private String batch;

    private String seal;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "in_transit")
    private boolean inTransit;

    private String place;

    private boolean sample;

    @Version
    private int version;

    protected PepKit() {}

    /**
     * A kit as it arrives.
     *
     * @throws RuleViolation where nobody answers for it, or what is printed on it is missing
     */
    public PepKit(PepCustodian custodian, String batch, String seal, LocalDate expiresOn) {
        this.custodian = accountable(custodian);
        this.place = "";
        print(batch, seal, expiresOn);
    }

    /** What is printed on it. */
    public final void print(String printedBatch, String printedSeal, LocalDate printedExpiry) {
        batch = Typed.text(printedBatch, LONGEST_PRINT, "kitBatch");
        seal = Typed.text(printedSeal, LONGEST_PRINT, "kitSeal");
        expiresOn = Typed.meant(printedExpiry, "kitExpires");
    }

    /** It lies there now, or is on its way there; this custodian answers for it from now on. */
    public final void moveTo(PepCustodian answers, String where, boolean isOnItsWay) {
        custodian = accountable(answers);
        place = Typed.text(where, LONGEST_PLACE, "kitPlace");
        inTransit = isOnItsWay;
    }

    private static PepCustodian accountable(PepCustodian custodian) {
        if (custodian == null) {
            throw RuleViolation.at("kitCustodian", "custodian.error.nobodyAccountable");
        }
        return custodian;
    }

    /** Made up, for demo mode. */
    void markSample() {
        sample = true;
    }

    public Long getId() {
        return id;
    }

    public PepCustodian getCustodian() {
        return custodian;
    }

    public String getBatch() {
        return batch;
    }

    public String getSeal() {
        return seal;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public boolean isInTransit() {
        return inTransit;
    }

    public String getPlace() {
        return place;
    }

    @Override
    public String title() {
        return batch + " / " + seal;
    }

    @Override
    public PepCustodian whole() {
        return custodian;
    }
}
