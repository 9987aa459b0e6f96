package haven.sheet;

import haven.shared.TableColumn;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what is wrong in a line, and which columns it would change. */
@Named
@ApplicationScoped
public class ProblemWords {

    @Inject
    SheetKinds kinds;

    /** The column and what is wrong there; problems apart by semicolons. */
    public String of(CheckedRow row, String kind, Locale locale) {
        var columns = kinds.get(kind).columns();
        return row.problems().stream()
                .map(problem -> of(problem, columns, locale))
                .collect(Collectors.joining("; "));
    }

    private static String of(Problem problem, List<TableColumn> columns, Locale locale) {
        var text = Texts.get(locale, problem.key(), problem.arguments().toArray());
        return problem.column() == null ? text : heading(problem.column(), columns, locale) + ": " + text;
    }

    /** The headings of the columns that the line changes. */
    public String changes(CheckedRow row, String kind, Locale locale) {
        var columns = kinds.get(kind).columns();
        return row.columns().stream()
                .map(name -> heading(name, columns, locale))
                .collect(Collectors.joining(", "));
    }

    private static String heading(String name, List<TableColumn> columns, Locale locale) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(column -> column.heading(locale))
                .orElse(name);
    }
}
