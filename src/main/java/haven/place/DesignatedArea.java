package haven.place;

import haven.access.Scoped;
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

/** The country, or the part of it, for which a Designated Official is accountable. */
@Entity
@Table(name = "designated_area")
public class DesignatedArea implements Scoped, Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "country_id")
    private Country country;

    private String name;

    @Version
    private int version;

    protected DesignatedArea() {}

    public DesignatedArea(Country country, String name) {
        this.country = country;
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public Country getCountry() {
        return country;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Counts the changes of its name: who renames says which one they saw. */
    public int getVersion() {
        return version;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public String scope() {
        return country.scope();
    }
}
