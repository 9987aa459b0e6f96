package haven.problem;

import java.io.Serializable;
import java.time.LocalDate;

/** A report in the list. */
public record ProblemRow(Long id, String page, String text, LocalDate reportedOn, LocalDate doneOn)
        implements Serializable {

    private static final int BEGINNING = 80;

    /** The first words of the text. */
    String beginning() {
        var words = text.replaceAll("\\s+", " ");
        return words.length() <= BEGINNING
                ? words
                : words.substring(0, BEGINNING).strip() + "…";
    }
}
