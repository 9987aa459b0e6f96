package haven.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import haven.access.Address;
import haven.access.Caller;
import haven.access.Reader;
import haven.shared.Texts;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends what was found as a table, part by part, so that it never lies in memory as a whole. */
@WebServlet("/audit-export")
public class AuditExportResource extends HttpServlet {

    /** So many rows are sent at most, the newest ones. */
    static final int MOST = 50_000;

    private static final long serialVersionUID = 1L;
    private static final int PART = 1_000;
    private static final List<String> COLUMNS = List.of(
            "audit.row.when",
            "audit.row.who",
            "audit.row.action",
            "audit.row.what",
            "audit.row.where",
            "audit.row.before",
            "audit.row.after",
            "audit.row.why");

    @Inject
    transient Address address;

    @Inject
    transient Caller caller;

    @Inject
    transient AuditService audit;

    @Inject
    transient AuditWords words;

    @Inject
    transient Reader reader;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = AuditQuery.of(address, caller);
        var part = audit.search(asked.filter(), null, PART); // before anything is sent: a refusal is a page
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"changes-" + LocalDate.now(clock) + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        var out = response.getWriter();
        out.write('\ufeff'); // else spreadsheets take it for another alphabet
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(header());
            int sent = 0;
            while (part != null) {
                words.know(part.rows()).forEach(row -> csv.writeRecord(cells(row)));
                sent += part.rows().size();
                var next = sent >= MOST ? null : part.next();
                part = next == null ? null : audit.search(asked.filter(), next, Math.min(PART, MOST - sent));
            }
        }
    }

    private List<String> header() {
        return COLUMNS.stream()
                .map(column -> Texts.get(reader.getLocale(), column))
                .toList();
    }

    private List<String> cells(AuditRow row) {
        return Stream.of(
                        row.at().toString(),
                        words.who(row),
                        words.action(row.action()),
                        words.kind(row.kind()) + ": " + row.title(),
                        row.scope(),
                        fields(row, FieldChange::before),
                        fields(row, FieldChange::after),
                        Objects.toString(row.reason(), ""))
                .map(AuditExportResource::harmless)
                .toList();
    }

    private String fields(AuditRow row, Function<FieldChange, JsonValue> side) {
        return row.fields().stream()
                .filter(field -> side.apply(field) != null)
                .map(field -> words.field(field.field()) + ": " + words.value(side.apply(field)))
                .collect(Collectors.joining("\n"));
    }

    /** A cell that a spreadsheet will not take for a formula. */
    static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}
