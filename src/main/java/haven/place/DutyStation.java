package haven.place;

import haven.access.Scoped;
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
import java.math.BigDecimal;
import java.time.ZoneId;

/** A place of assignment. Its code is permanent: it stands in addresses and on printed cards. */
@Entity
@Table(name = "duty_station")
public class DutyStation implements Scoped, Titled {

    /** What sort of place it is in its country. */
    public enum Kind {
        CAPITAL,
        FIELD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "country_id")
    private Country country;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "designated_area_id")
    private DesignatedArea designatedArea;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "time_zone")
    private String timeZone;

    private BigDecimal latitude;

    private BigDecimal longitude;

    @Version
    private int version;

    protected DutyStation() {}

    public DutyStation(
            String code,
            String name,
            Country country,
            Kind kind,
            ZoneId zone,
            BigDecimal latitude,
            BigDecimal longitude) {
        this.code = code;
        this.name = name;
        this.country = country;
        this.kind = kind;
        this.timeZone = zone.getId();
        this.latitude = latitude;
        this.longitude = longitude;
    }

    public Long getId() {
        return id;
    }

    /** {@code ke-nairobi}. */
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Country getCountry() {
        return country;
    }

    /** The Designated Area it lies in, or null while nobody entered one. */
    public DesignatedArea getDesignatedArea() {
        return designatedArea;
    }

    public void setDesignatedArea(DesignatedArea designatedArea) {
        this.designatedArea = designatedArea;
    }

    public Kind getKind() {
        return kind;
    }

    public ZoneId getZone() {
        return ZoneId.of(timeZone);
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    @Override
    public String scope() {
        return country.scope() + code + "/";
    }

    @Override
    public String title() {
        return name;
    }
}
