package haven.custodian;

import haven.access.Scoped;
import haven.contact.Contact;
import haven.place.DutyStation;
import haven.shared.Titled;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * PEP-01: who keeps kits at a station, designated by the SMT. How they are reached, their roster, their first and last
 * day and their absences are those of their contact; that they confirmed their details is a row of its own each time.
 */
@Entity
@Table(name = "pep_custodian")
public class PepCustodian implements Scoped, Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duty_station_id")
    private DutyStation station;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    private boolean alternate;

    @Column(name = "designated_on")
    private LocalDate designatedOn;

    @OneToMany(mappedBy = "custodian", cascade = CascadeType.ALL)
    @OrderBy("confirmedOn")
    private List<PepConfirmation> confirmations = new ArrayList<>();

    @Version
    private int version;

    protected PepCustodian() {}

    public PepCustodian(DutyStation station, Contact contact) {
        this.station = station;
        this.contact = contact;
    }

    /** What the SMT decided: on which day, where it is known, and whether somebody else is called first. */
    public void designate(LocalDate on, boolean asAlternate) {
        designatedOn = on;
        alternate = asAlternate;
    }

    /** Somebody said on this day that the details are right; once a day is enough. */
    public void confirm(LocalDate on, String byRole) {
        if (confirmations.stream().noneMatch(known -> known.getConfirmedOn().equals(on))) {
            confirmations.add(new PepConfirmation(this, on, byRole));
        }
    }

    /** The day of the last confirmation, or null. */
    public LocalDate confirmedOn() {
        return confirmations.stream()
                .map(PepConfirmation::getConfirmedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether they said on this day or later that their details are right. */
    public boolean isConfirmedSince(LocalDate day) {
        return confirmedOn() != null && !confirmedOn().isBefore(day);
    }

    /** Whether they are, or will be, custodian on this day. */
    public boolean isCurrent(LocalDate day) {
        return contact.getTo() == null || !contact.getTo().isBefore(day);
    }

    public PublishedCustodian publish() {
        return new PublishedCustodian(contact.publish(), alternate, designatedOn, confirmedOn());
    }

    int getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public DutyStation getStation() {
        return station;
    }

    public Contact getContact() {
        return contact;
    }

    public boolean isAlternate() {
        return alternate;
    }

    public LocalDate getDesignatedOn() {
        return designatedOn;
    }

    @Override
    public String scope() {
        return station.scope();
    }

    @Override
    public String title() {
        return contact.title();
    }
}
