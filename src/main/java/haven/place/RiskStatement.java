package haven.place;

import haven.shared.PartOf;
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
import java.time.LocalDate;

/**
 * One sentence about a main threat in a Designated Area, or a measure in force there, in the language it was written
 * in. It holds from a day until it is ended; a changed sentence is a new row.
 */
@Entity
@Table(name = "risk_statement")
public class RiskStatement implements Titled, PartOf {

    public enum Kind {
        THREAT,
        MEASURE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "designated_area_id")
    private DesignatedArea designatedArea;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Classification classification;

    private String text;

    private String language;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    private String source;

    @Version
    private int version;

    protected RiskStatement() {}

    public RiskStatement(
            DesignatedArea area,
            Kind kind,
            Classification classification,
            String text,
            String language,
            LocalDate from,
            String source) {
        this.designatedArea = area;
        this.kind = kind;
        this.classification = classification;
        this.text = text;
        this.language = language;
        this.from = from;
        this.source = source;
    }

    public DesignatedArea getDesignatedArea() {
        return designatedArea;
    }

    public Classification getClassification() {
        return classification;
    }

    public LocalDate getTo() {
        return to;
    }

    /** Sets its last day. @throws haven.shared.RuleViolation where it would end before it began, or has ended */
    public void end(LocalDate lastDay) {
        Days.mustEnd(from, to, lastDay, "statementEndsOn");
        to = lastDay;
    }

    @Override
    public String title() {
        return text;
    }

    @Override
    public DesignatedArea whole() {
        return designatedArea;
    }
}
