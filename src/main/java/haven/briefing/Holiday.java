package haven.briefing;

import haven.access.Scoped;
import haven.place.Country;
import haven.shared.RuleViolation;
import haven.shared.Titled;
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

/** A day on which nobody in a country is briefed, entered by its keepers: observances differ from year to year. */
@Entity
@Table(name = "holiday")
public class Holiday implements Scoped, Titled {

    private static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "country_id")
    private Country country;

    private LocalDate day;

    private String name;

    @Version
    private int version;

    protected Holiday() {}

    /** @throws RuleViolation beside the name where there is none */
    Holiday(Country country, LocalDate day, String name) {
        var stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw RuleViolation.at("holidayName", "briefing.error.holidayName", LONGEST_NAME);
        }
        this.country = country;
        this.day = day;
        this.name = stripped;
    }

    public Long getId() {
        return id;
    }

    public Country getCountry() {
        return country;
    }

    public LocalDate getDay() {
        return day;
    }

    /** As its keepers call it. */
    public String getName() {
        return name;
    }

    @Override
    public String scope() {
        return country.scope();
    }

    @Override
    public String title() {
        return name + " " + day;
    }
}
