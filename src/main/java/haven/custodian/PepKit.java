package haven.custodian;

import haven.shared.RuleViolation;
import haven.shared.Unaudited;
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
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/**
 * PEP-03: a sealed kit, with the custodian who answers for it. That it is to be replaced is not said here, so that no
 * change of a kit tells when: see {@link PepKitToReplace}. What was decided about it are {@link KitDecision}s.
 */
@Entity
@Unaudited("a row of the trail would tell the day on which the kit came that takes the place of a used one")
@Table(name = "pep_kit")
public class PepKit {

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

    /** So many days before it expires the last warning was sent, or null. */
    private Integer warned;

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
        var expiry = Typed.meant(printedExpiry, "kitExpires");
        warned = expiry.equals(expiresOn) ? warned : null;
        expiresOn = expiry;
    }

    /** It lies there now, or is on its way there; this custodian answers for it from now on. */
    public final void moveTo(PepCustodian answers, String where, boolean isOnItsWay) {
        custodian = accountable(answers);
        place = Typed.text(where, LONGEST_PLACE, "kitPlace");
        inTransit = isOnItsWay;
    }

    /** Somebody else answers for it from now on; it stays where it is. */
    void handTo(PepCustodian successor) {
        custodian = accountable(successor);
    }

    /**
     * PEP-04: the warning that is to be sent now: the nearest that has come, unless it was sent, or the kit expired.
     *
     * @param thresholds so many days before the kit expires
     */
    Optional<Integer> warning(LocalDate today, Collection<Integer> thresholds) {
        long left = ChronoUnit.DAYS.between(today, expiresOn);
        return thresholds.stream()
                .filter(days -> left >= 0 && left <= days)
                .min(Integer::compare)
                .filter(days -> warned == null || warned > days);
    }

    /** That warning was sent. */
    void warned(int days) {
        warned = days;
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

    /** What tells it from the others: batch and seal. */
    public String label() {
        return batch + " / " + seal;
    }
}
