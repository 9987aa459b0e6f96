package haven.briefing;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as an address says it; what is none says nothing. */
final class DayInAddress {

    private DayInAddress() {}

    static LocalDate of(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
