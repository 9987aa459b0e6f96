package haven.contact;

import haven.contact.PublishedContact.Absence;
import haven.person.StayDays;
import haven.shared.PartOf;
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

/** Days on which a contact is not there, both included. */
@Entity
@Table(name = "contact_absence")
public class ContactAbsence implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Column(name = "stay_id")
    private Long stayId;

    @Version
    private int version;

    protected ContactAbsence() {}

    ContactAbsence(Contact contact, Absence days) {
        this.contact = contact;
        this.from = days.from();
        this.to = days.to();
    }

    /** Days that came from an absence of the person whose entry it is, and go with it. */
    ContactAbsence(Contact contact, StayDays stay) {
        this(contact, new Absence(stay.from(), stay.to()));
        this.stayId = stay.id();
    }

    boolean isFromStay() {
        return stayId != null;
    }

    boolean isOf(StayDays stay) {
        return stayId != null && stayId == stay.id() && from.equals(stay.from()) && to.equals(stay.to());
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    Absence publish() {
        return new Absence(from, to);
    }

    @Override
    public String title() {
        return from + "/" + to;
    }

    @Override
    public Contact whole() {
        return contact;
    }
}
