package haven.contact;

import haven.contact.PublishedContact.Absence;
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

    @Version
    private int version;

    protected ContactAbsence() {}

    ContactAbsence(Contact contact, Absence days) {
        this.contact = contact;
        this.from = days.from();
        this.to = days.to();
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
