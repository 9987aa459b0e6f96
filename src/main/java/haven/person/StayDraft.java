package haven.person;

import haven.shared.RuleViolation;
import java.time.LocalDate;

/**
 * A stay as it is typed.
 *
 * @param station its code; of an absence it follows from the posting
 */
public record StayDraft(Stay.Kind kind, String station, LocalDate from, LocalDate to) {

    /** @throws RuleViolation beside the field that is missing or wrong */
    void check() {
        if (kind == null) {
            throw RuleViolation.at("kind", "person.error.stayKind");
        }
        if (kind != Stay.Kind.ABSENCE && (station == null || station.isBlank())) {
            throw RuleViolation.at("station", "person.error.stayStation");
        }
        if (from == null) {
            throw RuleViolation.at(field("From"), "person.error.day");
        }
        if (to == null && kind != Stay.Kind.POSTING) {
            throw RuleViolation.at(field("To"), "person.error.stayWithoutEnd");
        }
        if (to != null && to.isBefore(from)) {
            throw RuleViolation.at(field("To"), "person.error.stayDates");
        }
    }

    /** The absence has fields of its own. */
    String field(String end) {
        return (kind == Stay.Kind.ABSENCE ? "away" : "stay") + end;
    }
}
