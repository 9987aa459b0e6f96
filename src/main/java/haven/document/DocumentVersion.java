package haven.document;

import haven.shared.PartOf;
import haven.shared.PersonKey;
import haven.shared.Titled;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One file of a document. Its number and file never change. It begins as a draft, may be released, is superseded by
 * the next release, and may be withdrawn at any time.
 */
@Entity
@Table(name = "document_version")
public class DocumentVersion implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "country_document_id")
    private CountryDocument document;

    private int number;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size")
    private long bytes;

    private String checksum;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @PersonKey
    @Column(name = "uploaded_by")
    private Long uploadedBy;

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DocumentDecision> decisions = new ArrayList<>();

    protected DocumentVersion() {}

    DocumentVersion(CountryDocument document, int number, KeptFile file, Instant at, Long by) {
        this.document = document;
        this.number = number;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.bytes = file.size();
        this.checksum = file.checksum();
        this.uploadedAt = at;
        this.uploadedBy = by;
    }

    public Long getId() {
        return id;
    }

    public CountryDocument getDocument() {
        return document;
    }

    /** 1, 2, 3 within its document. */
    public int getNumber() {
        return number;
    }

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** The size of the file. */
    public long getBytes() {
        return bytes;
    }

    /** The SHA-256 of the file, under which the store has it. */
    public String getChecksum() {
        return checksum;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    /** The person's id, or null where the account has no person. */
    public Long getUploadedBy() {
        return uploadedBy;
    }

    /** In the order in which they were made. */
    public List<DocumentDecision> getDecisions() {
        return decisions.stream() // fetched by a join they come in any order
                .sorted(Comparator.comparing(DocumentDecision::getId, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The last decision; empty for a draft. */
    public Optional<DocumentDecision> lastDecision() {
        return getDecisions().stream().reduce((earlier, later) -> later);
    }

    /** The last release of this version, even where it was withdrawn since. */
    public Optional<DocumentDecision> lastRelease() {
        return getDecisions().stream()
                .filter(decision -> decision.getOutcome() == Outcome.RELEASED)
                .reduce((earlier, later) -> later);
    }

    public VersionState getState() {
        var last = lastDecision();
        if (last.isEmpty()) {
            return VersionState.DRAFT;
        }
        if (last.get().getOutcome() == Outcome.WITHDRAWN) {
            return VersionState.WITHDRAWN;
        }
        var current = document.current();
        return current.isPresent() && current.get() == this ? VersionState.RELEASED : VersionState.SUPERSEDED;
    }

    DocumentDecision decide(Outcome outcome, boolean material, String remark, Instant at, Long by) {
        var decision = new DocumentDecision(this, outcome, material, remark, at, by);
        decisions.add(decision);
        return decision;
    }

    @Override
    public String title() {
        return document.getTitle() + " (" + number + ")";
    }

    @Override
    public CountryDocument whole() {
        return document;
    }
}
