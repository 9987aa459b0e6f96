package haven.contact;

import haven.contact.PublishedContact.Absence;
import haven.shared.RuleViolation;
import java.time.LocalDate;

/** Days away in a {@link ContactForm}, as they are typed. */
public class AbsenceForm {

    private LocalDate from;
    private LocalDate to;

    static AbsenceForm of(Absence absence) {
        var form = new AbsenceForm();
        form.from = absence.from();
        form.to = absence.to();
        return form;
    }

    boolean isBlank() {
        return from == null && to == null;
    }

    /** @param place which of the form's absences this is, from 1 */
    Absence draft(int place) {
        if (from == null) {
            throw RuleViolation.at("contactAwayFrom" + place, "contact.error.dayMissing");
        }
        if (to == null) {
            throw RuleViolation.at("contactAwayTo" + place, "contact.error.dayMissing");
        }
        if (to.isBefore(from)) {
            throw RuleViolation.at("contactAwayTo" + place, "contact.error.endsBeforeItBegins");
        }
        return new Absence(from, to);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
