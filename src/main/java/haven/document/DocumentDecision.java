package haven.document;

import haven.shared.PartOf;
import haven.shared.PersonKey;
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
import java.time.Instant;
import java.util.List;

/** A decision about a version: released, with what changed, or withdrawn, with why. Made once, never changed. */
@Entity
@Table(name = "document_decision")
public class DocumentDecision implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "country_document_id")
    private CountryDocument document;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_version_id")
    private DocumentVersion version;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean material;

    private String remark;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @PersonKey
    @Column(name = "decided_by")
    private Long decidedBy;

    protected DocumentDecision() {}

    DocumentDecision(DocumentVersion version, Outcome outcome, boolean material, String remark, Instant at, Long by) {
        this.document = version.getDocument();
        this.version = version;
        this.outcome = outcome;
        this.material = material;
        this.remark = remark;
        this.decidedAt = at;
        this.decidedBy = by;
    }

    public Long getId() {
        return id;
    }

    public DocumentVersion getVersion() {
        return version;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** Whether a release changes what people must do; a minor one does not. */
    public boolean isMaterial() {
        return material;
    }

    /** What changed, or why it was withdrawn, line by line. */
    public List<String> lines() {
        return remark == null ? List.of() : remark.lines().toList();
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** The person's id, or null where the account has no person. */
    public Long getDecidedBy() {
        return decidedBy;
    }

    @Override
    public String title() {
        return version.title();
    }

    @Override
    public CountryDocument whole() {
        return document;
    }
}
