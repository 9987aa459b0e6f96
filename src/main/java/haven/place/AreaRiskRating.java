package haven.place;

import haven.shared.PartOf;
import haven.shared.PersonKey;
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
import java.time.Instant;
import java.time.LocalDate;

/** How risky a Designated Area was found to be from a day on, and by which source. Never changed once it is written. */
@Entity
@Table(name = "area_risk_rating")
public class AreaRiskRating implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "designated_area_id")
    private DesignatedArea designatedArea;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "risk_level_id")
    private RiskLevel level;

    @Column(name = "from_date")
    private LocalDate from;

    private String source;

    @Column(name = "rated_at")
    private Instant ratedAt;

    @PersonKey
    @Column(name = "rated_by")
    private Long ratedBy;

    protected AreaRiskRating() {}

    /** @param ratedBy the person's id, or null for an account without a person */
    public AreaRiskRating(
            DesignatedArea area, RiskLevel level, LocalDate from, String source, Instant ratedAt, Long ratedBy) {
        this.designatedArea = area;
        this.level = level;
        this.from = from;
        this.source = source;
        this.ratedAt = ratedAt;
        this.ratedBy = ratedBy;
    }

    @Override
    public String title() {
        return designatedArea.title();
    }

    @Override
    public DesignatedArea whole() {
        return designatedArea;
    }
}
