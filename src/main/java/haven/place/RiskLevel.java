package haven.place;

import haven.shared.LocalizedText;
import haven.shared.PartOf;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Locale;

/** A word of a risk scale; position 1 is the calmest. */
@Entity
@Table(name = "risk_level")
public class RiskLevel implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "risk_scale_id")
    private RiskScale scale;

    @Column(name = "position")
    private int position;

    @Embedded
    private LocalizedText name;

    protected RiskLevel() {}

    public Long getId() {
        return id;
    }

    public int getPosition() {
        return position;
    }

    public LocalizedText getName() {
        return name;
    }

    @Override
    public String title() {
        return name.in(Locale.ENGLISH);
    }

    @Override
    public RiskScale whole() {
        return scale;
    }
}
