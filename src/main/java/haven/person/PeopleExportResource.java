package haven.person;

import haven.access.Address;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Reader;
import haven.access.Role;
import haven.account.AccountStage;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sends the people of the list as a file, in parts while they are read: the same people, nobody else, nothing more. */
@WebServlet("/people-export")
public class PeopleExportResource extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100_000;
    private static final int PART = 1_000;

    @Inject
    transient Address address;

    @Inject
    transient Caller caller;

    @Inject
    transient Reader reader;

    @Inject
    transient PeopleService people;

    @Inject
    transient ScopeNames scopes;

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
        var filter = filter();
        var part = people.listAfter(filter, 0, PART); // before anything is sent: it may be refused
        response.setContentType(SheetWriter.mediaType(format));
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"people-" + LocalDate.now(clock) + "." + format + "\"");
        try (var sheet = sheet(format, response)) {
            sheet.add(heads());
            for (int sent = 0; !part.isEmpty() && sent < MOST; sent += PART) {
                for (var person : part) {
                    sheet.add(cells(person));
                }
                part = part.size() < PART
                        ? List.of()
                        : people.listAfter(filter, part.get(part.size() - 1).id(), PART);
            }
        }
    }

    private SheetWriter sheet(String format, HttpServletResponse response) throws IOException {
        return SheetWriter.of(
                format, response.getOutputStream(), text("person.list.title"), "rtl".equals(reader.getDirection()));
    }

    private PersonFilter filter() {
        var country = address.query("country");
        return new PersonFilter(
                address.query("words"),
                country.isEmpty() ? null : country,
                asked("role", Role.class),
                asked("stage", AccountStage.class),
                asked("category", PersonCategory.class),
                null,
                false);
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
        var heads = new ArrayList<String>();
        heads.addAll(List.of(
                text("person.field.name"),
                text("person.field.staffNumber"),
                text("person.field.email"),
                text("person.field.unit"),
                text("person.field.category")));
        if (showsPostings()) {
            heads.addAll(List.of(text("person.field.country"), text("person.field.station")));
        }
        heads.addAll(List.of(text("person.field.account"), text("person.field.duties")));
        return heads;
    }

    private List<String> cells(PersonRow person) {
        var cells = new ArrayList<String>();
        cells.add(person.name());
        cells.add(person.staffNumber());
        cells.add(person.email());
        cells.add(person.unit());
        cells.add(text("person.category." + person.category()));
        if (showsPostings()) {
            cells.add(person.countryCode() == null ? null : countries.of(person.countryCode(), locale()));
            cells.add(person.stationName());
        }
        cells.add(text("person.stage." + person.stage()));
        cells.add(person.duties().stream().map(this::duty).collect(Collectors.joining("; ")));
        return cells;
    }

    private String duty(DutyRow duty) {
        var name = text("person.role." + duty.role()) + ", " + scopes.of(duty.scope(), locale());
        return duty.acting() ? name + " (" + text("person.responsible.acting") + ")" : name;
    }

    private boolean showsPostings() {
        return caller.may(Permission.READ_POSTINGS);
    }

    private Locale locale() {
        return reader.getLocale();
    }

    private String text(String key) {
        return Texts.get(locale(), key);
    }
}
