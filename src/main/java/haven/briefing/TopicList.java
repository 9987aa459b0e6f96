package haven.briefing;

import haven.access.Scoped;
import haven.place.Country;
import haven.place.Place;
import haven.shared.PersonKey;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * BRF-10: what a briefing goes through, in order; the world's list, or that of a country that has its own. It is a draft,
 * then it is released whole and never changes again: records name it.
 */
@Entity
@Table(name = "briefing_topic_list")
public class TopicList implements Scoped, Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Country country;

    private int number;

    @Column(name = "released_at")
    private Instant releasedAt;

    @PersonKey
    @Column(name = "released_by")
    private Long releasedBy;

    @Version
    private int version;

    protected TopicList() {}

    /** A draft. @param country null for the whole world */
    TopicList(Country country, int number) {
        this.country = country;
        this.number = number;
    }

    /** From now on it is what is gone through, and never changes. */
    void release(Long by, Instant now) {
        mustBeDraft();
        releasedAt = now;
        releasedBy = by;
    }

    void mustBeDraft() {
        if (releasedAt != null) {
            throw new RuleViolation("briefing.error.listReleased");
        }
    }

    boolean isDraft() {
        return releasedAt == null;
    }

    public Long getId() {
        return id;
    }

    /** Null for the whole world. */
    public Country getCountry() {
        return country;
    }

    /** 1 for the first list of its country, or of the world. */
    public int getNumber() {
        return number;
    }

    public Instant getReleasedAt() {
        return releasedAt;
    }

    public Long getReleasedBy() {
        return releasedBy;
    }

    /** {@code KE}, or {@code world}. */
    String owner() {
        return country == null ? Place.WORLD_CODE : country.getCode();
    }

    @Override
    public String scope() {
        return country == null ? WORLD : country.scope();
    }

    @Override
    public String title() {
        return owner() + " " + number;
    }
}
