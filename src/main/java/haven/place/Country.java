package haven.place;

import haven.access.Scoped;
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

/** A country, in one security region. Comes with the world and stays. */
@Entity
@Table(name = "country")
public class Country implements Scoped, Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    private String name;

    @Column(name = "dial_prefix")
    private String dialPrefix;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_id")
    private Region region;

    @Version
    private int version;

    protected Country() {}

    public Country(String code, String name, String dialPrefix, Region region) {
        this.code = code;
        this.name = name;
        this.dialPrefix = dialPrefix;
        this.region = region;
    }

    public Long getId() {
        return id;
    }

    /** ISO 3166 alpha-2, upper case. */
    public String getCode() {
        return code;
    }

    /** The English name in the source list; what readers see comes from {@link CountryNames}. */
    public String getName() {
        return name;
    }

    /** With a plus: {@code +254}. */
    public String getDialPrefix() {
        return dialPrefix;
    }

    public Region getRegion() {
        return region;
    }

    @Override
    public String scope() {
        return region.scope() + code + "/";
    }

    @Override
    public String title() {
        return name;
    }
}
