package haven.contact;

import haven.shared.PartOf;
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
import java.time.LocalDate;

/** A number under which a contact is reached. A private one is published only since its owner agreed. */
@Entity
@Table(name = "contact_number")
public class ContactNumber implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    private int position;

    @Enumerated(EnumType.STRING)
    private NumberKind kind;

    private String digits;

    @Column(name = "inside_only")
    private boolean insideOnly;

    private boolean sms;

    private boolean whatsapp;

    @Column(name = "signal_app")
    private boolean signal;

    private boolean personal;

    @Column(name = "private_consent_on")
    private LocalDate privateConsentOn;

    @Version
    private int version;

    protected ContactNumber() {}

    ContactNumber(Contact contact, int position) {
        this.contact = contact;
        this.position = position;
    }

    /** What was typed, checked. */
    record Draft(
            NumberKind kind,
            TelephoneNumber number,
            boolean sms,
            boolean whatsapp,
            boolean signal,
            boolean personal,
            LocalDate privateConsentOn) {}

    void set(Draft draft) {
        kind = draft.number().insideOnly() ? NumberKind.SHORT : draft.kind();
        digits = draft.number().digits();
        insideOnly = draft.number().insideOnly();
        sms = draft.sms();
        whatsapp = draft.whatsapp() && !insideOnly;
        signal = draft.signal() && !insideOnly;
        personal = draft.personal();
        privateConsentOn = draft.personal() ? draft.privateConsentOn() : null;
    }

    public Long getId() {
        return id;
    }

    public NumberKind getKind() {
        return kind;
    }

    public String getDigits() {
        return digits;
    }

    /** How people write it. */
    public String shown() {
        return TelephoneNumber.shown(digits);
    }

    /** Whether it can be dialled inside the country only. */
    public boolean isInsideOnly() {
        return insideOnly;
    }

    public boolean isSms() {
        return sms;
    }

    public boolean isWhatsapp() {
        return whatsapp;
    }

    public boolean isSignal() {
        return signal;
    }

    /** Whether it is somebody's own, not the duty's. */
    public boolean isPersonal() {
        return personal;
    }

    /** The day on which its owner agreed that readers see it; null: they did not. */
    public LocalDate getPrivateConsentOn() {
        return privateConsentOn;
    }

    boolean isPublic() {
        return !personal || privateConsentOn != null;
    }

    PublishedNumber publish() {
        return new PublishedNumber(kind, digits, insideOnly, TelephoneNumber.shown(digits), sms, whatsapp, signal);
    }

    @Override
    public String title() {
        return digits;
    }

    @Override
    public Contact whole() {
        return contact;
    }
}
