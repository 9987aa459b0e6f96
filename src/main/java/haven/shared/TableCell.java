package haven.shared;

import java.time.LocalDate;

/**
 * A cell as it was read.
 *
 * @param day where a workbook says that it is one, else null
 * @param formula whether it is computed; what it computes is not asked
 */
record TableCell(String text, LocalDate day, boolean formula) {

    static final TableCell EMPTY = new TableCell("", null, false);

    boolean isEmpty() {
        return text.isEmpty() && day == null && !formula;
    }
}
