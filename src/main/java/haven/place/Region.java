package haven.place;

import haven.access.Scoped;
import haven.shared.Titled;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A security region: the countries that one Regional Security Officer covers. Comes with the world and stays. */
@Entity
@Table(name = "region")
public class Region implements Scoped, Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    private String name;

    @Version
    private int version;

    protected Region() {}

    public Region(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    /** {@code nairobi}, {@code panama-city}. */
    public String getCode() {
        return code;
    }

    /** The name of the town where its officer sits. */
    public String getName() {
        return name;
    }

    @Override
    public String scope() {
        return WORLD + code + "/";
    }

    @Override
    public String title() {
        return name;
    }
}
