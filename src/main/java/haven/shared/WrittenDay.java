package haven.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people write them into tables. What can be two days is never guessed. */
final class WrittenDay {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]00:00.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final int MONTHS = 12;

    private WrittenDay() {}

    /**
     * The day that is meant.
     *
     * @param order how the file writes days, or null where nobody knows
     * @throws RuleViolation at the column where it is no day, or can be two
     */
    static LocalDate read(String written, DayOrder order, String column) {
        var text = western(written);
        var plain = YEAR_FIRST.matcher(text);
        if (plain.matches()) {
            return day(plain.group(1), plain.group(2), plain.group(3), written, column);
        }
        var turned = YEAR_LAST.matcher(text);
        if (!turned.matches()) {
            throw RuleViolation.at(column, "table.error.day", written);
        }
        var first = turned.group(1);
        var second = turned.group(2);
        var meant = evidence(written).orElse(first.equals(second) ? DayOrder.DAY_FIRST : order);
        if (meant == null) {
            throw RuleViolation.at(column, "table.error.dayOrder", written);
        }
        return meant == DayOrder.DAY_FIRST
                ? day(turned.group(3), second, first, written, column)
                : day(turned.group(3), first, second, written, column);
    }

    /** What this day alone tells of how its file writes days. */
    static Optional<DayOrder> evidence(String written) {
        var turned = YEAR_LAST.matcher(western(written));
        if (!turned.matches()) {
            return Optional.empty();
        }
        var first = Integer.parseInt(turned.group(1));
        var second = Integer.parseInt(turned.group(2));
        if (first > MONTHS == second > MONTHS) {
            return Optional.empty();
        }
        return Optional.of(first > MONTHS ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    private static LocalDate day(String year, String month, String day, String written, String column) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException never) {
            throw RuleViolation.at(column, "table.error.day", written);
        }
    }

    /** Arabic keyboards write the same digits in other signs, and invisible marks of direction beside them. */
    private static String western(String written) {
        var text = new StringBuilder();
        written.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(
                        sign -> text.appendCodePoint(Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign));
        return text.toString().strip();
    }
}
