package haven.place;

import java.time.LocalDate;

/** A threat or a measure, as its author wrote it. */
public record RiskStatementRow(
        long id,
        RiskStatement.Kind kind,
        Classification classification,
        String text,
        String language,
        LocalDate from,
        LocalDate to,
        String source) {

    private static final int SHORT = 80;

    /** Its beginning, for a list to choose from. */
    public String shortText() {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
