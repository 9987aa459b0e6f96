package haven.problem;

import java.io.Serializable;
import java.time.LocalDate;

/** A report in the list. */
public record ProblemRow(Long id, String page, String text, LocalDate reportedOn, LocalDate doneOn)
        implements Serializable {}
