package haven.briefing;

import haven.access.Address;
import haven.access.Reader;
import haven.place.CountryNames;
import haven.shared.NotThere;
import haven.shared.SheetWriter;
import haven.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Sends the people of {@code /briefing/people} as a file: the same people, nobody else. */
@WebServlet("/briefing-people-export")
public class WithoutBriefingExportResource extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100_000;

    @Inject
    transient Address address;

    @Inject
    transient Reader reader;

    @Inject
    transient OwedService owed;

    @Inject
    transient CountryNames countries;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = address.query("format");
        if (!SheetWriter.FORMATS.contains(format)) {
            throw new NotThere("format");
        }
        var rows = owed.list(filter(), 0, MOST).rows(); // before anything is sent: it may be refused
        response.setContentType(SheetWriter.mediaType(format));
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"briefings-" + LocalDate.now(clock) + "." + format + "\"");
        try (var sheet = SheetWriter.of(
                format,
                response.getOutputStream(),
                text("briefing.people.title"),
                "rtl".equals(reader.getDirection()))) {
            sheet.add(heads());
            for (var row : rows) {
                sheet.add(cells(row));
            }
        }
    }

    private OwedFilter filter() {
        return new OwedFilter(
                address.query("words"),
                asked("country"),
                asked("station"),
                asked("state", OwedState.class),
                asked("reason", BriefingReason.class),
                null,
                false);
    }

    private String asked(String name) {
        var value = address.query(name);
        return value.isEmpty() ? null : value;
    }

    private <E extends Enum<E>> E asked(String name, Class<E> type) {
        var value = address.query(name);
        return value.isEmpty()
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(one -> one.name().equals(value))
                        .findFirst()
                        .orElseThrow(() -> new NotThere(name));
    }

    private List<String> heads() {
        return List.of(
                text("briefing.people.person"),
                text("briefing.people.number"),
                text("briefing.people.country"),
                text("briefing.people.station"),
                text("briefing.people.reason"),
                text("briefing.people.since"),
                text("briefing.people.deadline"),
                text("briefing.people.state"),
                text("briefing.people.booked"));
    }

    private List<String> cells(Owed row) {
        return Arrays.asList(
                row.person(),
                row.staffNumber(),
                countries.of(row.country(), reader.getLocale()),
                row.stationName(),
                text("briefing.reason." + row.reason()),
                row.since().toString(),
                row.lastDay().toString(),
                text("briefing.owed.state." + row.state()),
                row.bookedFor() == null
                        ? null
                        : row.bookedFor().atZone(row.zone()).toOffsetDateTime().toString());
    }

    private String text(String key) {
        return Texts.get(reader.getLocale(), key);
    }
}
