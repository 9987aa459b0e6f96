package haven.aidememoire;

import haven.shared.PartOf;
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

/** That an edition was published, or withdrawn, and what the draft was then. Such rows never change. */
@Entity
@Table(name = "aide_memoire_edition")
public class AideMemoireEdition implements Titled, PartOf {

    /** What was decided. */
    public enum Outcome {
        PUBLISHED,
        /** Numbers were replaced, or a service was taken out, at once and by one keeper. */
        CORRECTED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "aide_memoire_id")
    private AideMemoire aideMemoire;

    private int number;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "by_role")
    private String byRole;

    /** Said by the rows of its parts already. */
    @Secret
    private String draft;

    @Secret
    private String content;

    @Version
    private int version;

    protected AideMemoireEdition() {}

    /** That this was published. */
    AideMemoireEdition(AideMemoire aideMemoire, PublishedAideMemoire published, DraftCopy draft) {
        this.aideMemoire = aideMemoire;
        this.outcome = Outcome.PUBLISHED;
        this.number = published.number();
        this.madeAt = published.publishedAt();
        this.byRole = published.byRole();
        this.content = Copies.write(published);
        this.draft = Copies.write(draft);
    }

    /** That this edition was corrected, to this. */
    AideMemoireEdition(
            AideMemoireEdition published,
            Instant madeAt,
            String byRole,
            PublishedAideMemoire content,
            DraftCopy draft) {
        this.aideMemoire = published.whole(); // a constructor does not load what is lazy
        this.outcome = Outcome.CORRECTED;
        this.number = published.number;
        this.madeAt = madeAt;
        this.byRole = byRole;
        this.content = Copies.write(content);
        this.draft = Copies.write(draft);
    }

    /** That this edition was withdrawn. */
    AideMemoireEdition(AideMemoireEdition published, Instant madeAt, String byRole) {
        this.aideMemoire = published.whole(); // a constructor does not load what is lazy
        this.outcome = Outcome.WITHDRAWN;
        this.number = published.number;
        this.madeAt = madeAt;
        this.byRole = byRole;
        this.content = published.content;
        this.draft = published.draft;
    }

    int number() {
        return number;
    }

    /** Whether readers see this edition, as long as it is the last row. */
    boolean isInForce() {
        return outcome != Outcome.WITHDRAWN;
    }

    Long id() {
        return id;
    }

    Outcome outcome() {
        return outcome;
    }

    Instant madeAt() {
        return madeAt;
    }

    String byRole() {
        return byRole;
    }

    /** The draft of that time. */
    DraftCopy draft() {
        return Copies.read(draft, DraftCopy.class);
    }

    /** What readers got. */
    PublishedAideMemoire content() {
        return Copies.read(content, PublishedAideMemoire.class);
    }

    @Override
    public String title() {
        return aideMemoire.title() + " " + number;
    }

    @Override
    public AideMemoire whole() {
        return aideMemoire;
    }
}
