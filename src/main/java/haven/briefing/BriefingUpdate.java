package haven.briefing;

import haven.access.Scoped;
import haven.shared.LocalizedText;
import haven.shared.PersonKey;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * BRF-13: what has changed in an area since people were briefed for it; they read it in three minutes and confirm. Written
 * by a keeper, or taken from a document that all staff may read. Never changed, but it can be taken back.
 */
@Entity
@Table(name = "briefing_update")
public class BriefingUpdate implements Scoped, Titled {

    static final int LONGEST = 1_500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String scope;

    private String document;

    private String title;

    @Embedded
    private LocalizedText words;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @PersonKey
    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private int version;

    protected BriefingUpdate() {}

    /**
     * @param document the address of the document that tells more, {@code title} what it is called; both null where a keeper
     *     wrote it
     */
    BriefingUpdate(String scope, String document, String title, LocalizedText words, Long madeBy, Instant now) {
        this.scope = scope;
        this.document = document;
        this.title = title;
        this.words = words;
        this.madeBy = madeBy;
        this.publishedAt = now;
        this.publishedOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Letters about it have been written. */
    void told(Instant now) {
        toldAt = now;
    }

    /** Nobody is asked about it any more. */
    void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new RuleViolation("briefing.update.gone");
        }
        withdrawnAt = now;
    }

    /** In this language; where it was not translated, in the first one in which it was written. */
    public String words(Locale locale) {
        return Stream.of(
                        locale, Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"))
                .map(words::in)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }

    public Long getId() {
        return id;
    }

    /** The address of the document that tells more, or null. */
    public String getDocument() {
        return document;
    }

    /** What that document is called, or null. */
    public String getTitle() {
        return title;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public boolean isTold() {
        return toldAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    @Override
    public String scope() {
        return scope;
    }

    @Override
    public String title() {
        return title == null ? words(Locale.ENGLISH) : title;
    }
}
