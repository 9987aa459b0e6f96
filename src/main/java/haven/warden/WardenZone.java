package haven.warden;

import haven.access.Scoped;
import haven.place.DutyStation;
import haven.shared.RuleViolation;
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
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A part of a duty station, with people who are looked after together. */
@Entity
@Table(name = "warden_zone")
public class WardenZone implements Scoped, Titled {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_AREA = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duty_station_id")
    private DutyStation station;

    private String name;

    private String area;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    private boolean sample;

    @Version
    private int version;

    protected WardenZone() {}

    /** @throws RuleViolation beside the name where there is none */
    public WardenZone(DutyStation station, String name, String area, LocalDate from) {
        this.station = station;
        this.from = from;
        describe(name, area);
    }

    /** @throws RuleViolation beside the field that is wrong */
    void describe(String newName, String newArea) {
        var stripped = newName == null ? "" : newName.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw RuleViolation.at("name", "warden.error.name");
        }
        var where = newArea == null ? "" : newArea.strip();
        if (where.length() > LONGEST_AREA) {
            throw RuleViolation.at("area", "warden.error.area");
        }
        name = stripped;
        area = where.isEmpty() ? null : where;
    }

    /** The last day, or null where it goes on. */
    void end(LocalDate lastDay) {
        to = Term.of(from, lastDay, "lastDay").to();
    }

    boolean isThereOn(LocalDate day) {
        return new Term(from, to).covers(day);
    }

    public Long getId() {
        return id;
    }

    public DutyStation getStation() {
        return station;
    }

    public String getName() {
        return name;
    }

    /** Which streets or quarters belong to it; may be null. */
    public String getArea() {
        return area;
    }

    public LocalDate getTo() {
        return to;
    }

    public boolean isSample() {
        return sample;
    }

    /** Tells one state of this row from another: who changes it says which one they saw. */
    public int getVersion() {
        return version;
    }

    @Override
    public String scope() {
        return station.scope();
    }

    @Override
    public String title() {
        return name;
    }
}
