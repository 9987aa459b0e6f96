package haven.contact;

import haven.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;

/** One number of a {@link ContactForm}, as it is typed. */
public class NumberForm {

    private static final List<NumberKind> KINDS = List.of(NumberKind.MOBILE, NumberKind.LANDLINE, NumberKind.SATELLITE);

    private String typed = "";
    private NumberKind kind = NumberKind.MOBILE;
    private boolean sms;
    private boolean whatsapp;
    private boolean signal;
    private boolean personal;
    private LocalDate consentOn;

    static NumberForm of(ContactNumber number) {
        var form = new NumberForm();
        form.typed = TelephoneNumber.shown(number.getDigits());
        form.kind = number.getKind() == NumberKind.SHORT ? NumberKind.LANDLINE : number.getKind();
        form.sms = number.isSms();
        form.whatsapp = number.isWhatsapp();
        form.signal = number.isSignal();
        form.personal = number.isPersonal();
        form.consentOn = number.getPrivateConsentOn();
        return form;
    }

    boolean isBlank() {
        return typed == null || typed.isBlank();
    }

    /** @param place which of the form's numbers this is, from 1 */
    ContactNumber.Draft draft(String region, boolean sample, LocalDate today, int place) {
        if (consentOn != null && consentOn.isAfter(today)) {
            throw RuleViolation.at("contactConsent" + place, "contact.error.consentInFuture");
        }
        return new ContactNumber.Draft(
                kind == null ? NumberKind.MOBILE : kind,
                TelephoneNumber.of(typed, region, sample, "contactNumber" + place),
                sms,
                whatsapp,
                signal,
                personal,
                consentOn);
    }

    /** What a line can be; that a number is short is told by its digits. */
    public List<NumberKind> getKinds() {
        return KINDS;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public NumberKind getKind() {
        return kind;
    }

    public void setKind(NumberKind kind) {
        this.kind = kind;
    }

    public boolean isSms() {
        return sms;
    }

    public void setSms(boolean sms) {
        this.sms = sms;
    }

    public boolean isWhatsapp() {
        return whatsapp;
    }

    public void setWhatsapp(boolean whatsapp) {
        this.whatsapp = whatsapp;
    }

    public boolean isSignal() {
        return signal;
    }

    public void setSignal(boolean signal) {
        this.signal = signal;
    }

    public boolean isPersonal() {
        return personal;
    }

    public void setPersonal(boolean personal) {
        this.personal = personal;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }
}
