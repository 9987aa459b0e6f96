package haven.place;

import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A scale on which areas are rated from its day on. A new scale is a new row; ratings on older ones stay as they were. */
@Entity
@Table(name = "risk_scale")
public class RiskScale implements Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "from_date")
    private LocalDate from;

    protected RiskScale() {}

    public String getName() {
        return name;
    }

    public LocalDate getFrom() {
        return from;
    }

    @Override
    public String title() {
        return name;
    }
}
