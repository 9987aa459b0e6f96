package haven.custodian;

import haven.access.Scoped;
import haven.contact.Contact;
import haven.place.Country;
import haven.shared.Titled;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Who coordinates kits and custodians of a country; reached as their contact says. */
@Entity
@Table(name = "pep_manager")
public class PepManager implements Scoped, Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "country_id")
    private Country country;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Version
    private int version;

    protected PepManager() {}

    public PepManager(Country country, Contact contact) {
        this.country = country;
        this.contact = contact;
    }

    /** Whether they are, or will be, manager on this day. */
    public boolean isCurrent(LocalDate day) {
        return contact.getTo() == null || !contact.getTo().isBefore(day);
    }

    public Long getId() {
        return id;
    }

    public Country getCountry() {
        return country;
    }

    public Contact getContact() {
        return contact;
    }

    @Override
    public String scope() {
        return country.scope();
    }

    @Override
    public String title() {
        return contact.title();
    }
}
