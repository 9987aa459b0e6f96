package haven.sheet;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.audit.Subject;
import haven.audit.Trail;
import haven.place.Place;
import haven.place.PlaceService;
import haven.shared.DayOrder;
import haven.shared.RuleViolation;
import haven.shared.TableLine;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Imports tables: a dry run, then part by part. An import is there for nobody but the one who sent it. */
@ApplicationScoped
@Transactional
public class SheetImportService {

    /** So many lines are shown at once. */
    static final int PAGE = 100;

    private static final int LISTED = 10;

    @Inject
    OwnImports own;

    @Inject
    PlaceService places;

    @Inject
    SheetKinds kinds;

    @Inject
    SheetRepository imports;

    @Inject
    ImportRunner runner;

    @Inject
    Caller caller;

    @Inject
    ProblemWords words;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The place, for which the caller may import this kind. @throws haven.access.OutOfSight where they keep nothing */
    @Allowed(Permission.KEEP_CONTACTS)
    public Place getKept(String code, String kind) {
        return own.kept(code, kinds.get(kind));
    }

    /** The caller's last imports for this place, the newest first. */
    @Allowed(Permission.KEEP_CONTACTS)
    public List<ImportLine> listMine(String code) {
        return imports.listOf(caller.accountId().orElseThrow(), code, LISTED).stream()
                .map(one ->
                        new ImportLine(one.getId(), one.getKind(), one.getFileName(), one.getState(), one.getMadeAt()))
                .toList();
    }

    /**
     * The dry run: reads the file, says what each line would do, and changes nothing else.
     *
     * @param locale in which columns are named where the file is refused
     * @return the id of the import
     * @throws RuleViolation beside the file where it is no table of this kind
     */
    @Allowed(Permission.KEEP_CONTACTS)
    public long check(String code, String kindName, Sent sent, Locale locale) {
        var kind = kinds.get(kindName);
        var place = own.kept(code, kind);
        var table = own.read(kind, sent, null, locale);
        var found = OwnImports.find(kind, place, table);
        var made = new SheetImport(kind.code(), place, caller.accountId().orElseThrow(), sent.name(), clock.instant());
        made.checked(table.form(), table.dayOrder(), found);
        imports.add(made, sent.content(), found);
        return made.getId();
    }

    /** The dry run again, after somebody said how the file writes days. */
    @Allowed(Permission.KEEP_CONTACTS)
    public void answer(long id, DayOrder order, Locale locale) {
        var one = own.mine(id);
        if (one.getState() != ImportState.CHECKED) {
            throw new RuleViolation("sheet.error.begun");
        }
        var kind = kinds.get(one.getKind());
        var file = imports.file(one);
        var table = own.read(kind, new Sent(one.getFileName(), file.content()), order, locale);
        var found = OwnImports.find(kind, places.getPlace(one.getPlace()), table);
        one.checked(table.form(), order, found);
        file.note(found);
        imports.flush();
    }

    /** @param show lines in this state only, or null for all; @param from so many of them are left out */
    @Allowed(Permission.KEEP_CONTACTS)
    public ImportView get(long id, RowState show, int from) {
        var one = own.mine(id);
        // what is asked for every second while lines are written must cost little
        var found = one.getState() == ImportState.APPLYING
                ? new Found(List.of(), List.of())
                : imports.file(one).found();
        var fitting = found.rows().stream()
                .filter(row -> show == null || row.state() == show)
                .sorted(Comparator.comparingInt(CheckedRow::line))
                .toList();
        var first = Math.min(Math.max(from, 0), fitting.size());
        var last = Math.min(first + PAGE, fitting.size());
        return new ImportView(
                id,
                one.getKind(),
                places.getPlace(one.getPlace()),
                one.getFileName(),
                one.form(),
                one.getDayOrder(),
                one.getState(),
                one.getMadeAt(),
                one.getFresh(),
                one.getChanged(),
                one.getSame(),
                one.getWrong(),
                Math.min(one.getPosition(), one.getFresh() + one.getChanged() + one.getSame() + one.getWrong()),
                found.unknown(),
                fitting.subList(first, last),
                last < fitting.size(),
                one.getState() == ImportState.CHECKED && asksForDays(found));
    }

    /** The lines that were not written, and will not be, with what is wrong in the language of the reader. */
    @Allowed(Permission.KEEP_CONTACTS)
    public FailedLines getFailed(long id, Locale locale) {
        var one = own.mine(id);
        var file = imports.file(one);
        var table = own.read(kinds.get(one.getKind()), new Sent(one.getFileName(), file.content()), null, locale);
        var lines = table.lines().stream().collect(Collectors.toMap(TableLine::number, Function.identity()));
        var isOver = one.getState() == ImportState.FAILED;
        var written = new ArrayList<List<String>>();
        written.add(Stream.concat(table.heads().stream(), Stream.of(Texts.get(locale, "contact.column.problem")))
                .toList());
        file.found().rows().stream()
                .filter(row -> row.state() == RowState.WRONG || isOver && row.isGood() && !row.done())
                .sorted(Comparator.comparingInt(CheckedRow::line))
                .forEach(row -> {
                    var cells = new ArrayList<>(lines.get(row.line()).asWritten());
                    while (cells.size() < table.heads().size()) {
                        cells.add("");
                    }
                    cells.add(words.of(row, one.getKind(), locale));
                    written.add(cells);
                });
        return new FailedLines(table.form().format(), written);
    }

    private static boolean asksForDays(Found found) {
        return found.rows().stream()
                .flatMap(row -> row.problems().stream())
                .anyMatch(problem -> problem.key().equals("table.error.dayOrder"));
    }

    /**
     * Has the good lines written from now on, while the caller looks on.
     *
     * @throws RuleViolation where it began before, or another import of this kind is under way there
     */
    @Allowed(Permission.KEEP_CONTACTS)
    public void begin(long id) {
        imports.passGate();
        var one = own.locked(id);
        if (imports.listApplying(one.getKind()).stream()
                .anyMatch(other -> !other.getId().equals(id) && other.meets(one))) {
            throw new RuleViolation("sheet.error.anotherUnderWay");
        }
        one.begin(clock.instant());
        trail.record(
                Subject.of("SheetImport", String.valueOf(id), one.getKind(), one.scope()),
                JsonValue.EMPTY_JSON_OBJECT,
                Json.createObjectBuilder()
                        .add("fresh", one.getFresh())
                        .add("changed", one.getChanged())
                        .build());
        imports.flush();
        runner.startAfterwards(id, one.getAccountId());
    }
}
