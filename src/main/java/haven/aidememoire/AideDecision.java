package haven.aidememoire;

import haven.shared.PartOf;
import haven.shared.PersonKey;
import haven.shared.Secret;
import haven.shared.Titled;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/**
 * What somebody decided about a draft. One keeper proposes it, another one releases it or sends it back. A decision is
 * about one state of the draft, told by its fingerprint. Such rows never change; the last one tells how things stand.
 */
@Entity
@Table(name = "aide_decision")
public class AideDecision implements Titled, PartOf {

    /** What was decided. */
    public enum Outcome {
        PROPOSED,
        TAKEN_BACK,
        /** By whoever changed the draft: what was proposed is no more what is there. */
        CHANGED,
        SENT_BACK,
        RELEASED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "aide_memoire_id")
    private AideMemoire aideMemoire;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "by_role")
    private String byRole;

    @PersonKey
    @Column(name = "decided_by")
    private Long decidedBy;

    @PersonKey
    @Column(name = "proposed_by")
    private Long proposedBy;

    private String remark;

    @Secret
    @Column(name = "draft_hash")
    private String draftHash;

    @Version
    private int version;

    protected AideDecision() {}

    /** That this draft is proposed. @param by the person, or null for an account without one */
    AideDecision(AideMemoire aideMemoire, Instant at, String byRole, Long by, String note, String draftHash) {
        this.aideMemoire = aideMemoire;
        this.outcome = Outcome.PROPOSED;
        this.decidedAt = at;
        this.byRole = byRole;
        this.decidedBy = by;
        this.proposedBy = by;
        this.remark = note;
        this.draftHash = draftHash;
    }

    /** What became of a proposal. */
    AideDecision(AideDecision proposal, Outcome outcome, Instant at, String byRole, Long by, String remark) {
        this.aideMemoire = proposal.whole(); // a constructor does not load what is lazy
        this.outcome = outcome;
        this.decidedAt = at;
        this.byRole = byRole;
        this.decidedBy = by;
        this.proposedBy = proposal.proposedBy;
        this.remark = remark;
        this.draftHash = proposal.draftHash;
    }

    boolean isOpen() {
        return outcome == Outcome.PROPOSED;
    }

    /** Whether this person proposed it; two who are nobody count as one. */
    boolean isBy(Long person) {
        return Objects.equals(proposedBy, person);
    }

    boolean isAbout(String hash) {
        return draftHash.equals(hash);
    }

    Outcome outcome() {
        return outcome;
    }

    /** Who decided it, by person, or null. */
    Long decidedBy() {
        return decidedBy;
    }

    /** How things stand, for the page. @param name of who decided it, or null @param reader who reads it, by person */
    ReleaseState state(String name, Long reader) {
        return new ReleaseState(outcome, decidedAt, byRole, name, remark, isBy(reader));
    }

    @Override
    public String title() {
        return aideMemoire.title();
    }

    @Override
    public AideMemoire whole() {
        return aideMemoire;
    }
}
