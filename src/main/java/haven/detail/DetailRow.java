package haven.detail;

import java.time.LocalDate;

/**
 * A detail, as somebody sees it.
 *
 * @param shown how people write it; null where it is shown on request only
 * @param digits what is dialled; null where it is hidden or no number
 * @param agreedOn the day on which its owner agreed that it is seen
 */
public record DetailRow(
        long id,
        DetailKind kind,
        DetailAudience audience,
        String shown,
        String digits,
        boolean insideOnly,
        LocalDate agreedOn) {

    /** Whether it must be opened first, which is recorded. */
    public boolean hidden() {
        return shown == null;
    }
}
