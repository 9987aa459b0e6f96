package haven.sheet;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.audit.Reason;
import haven.place.PlaceService;
import haven.shared.TableLine;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the lines of an import that its sender has begun, part by part, in their name. */
@ApplicationScoped
@Transactional
public class SheetWritingService {

    @Inject
    OwnImports own;

    @Inject
    PlaceService places;

    @Inject
    SheetKinds kinds;

    @Inject
    SheetRepository imports;

    @Inject
    Caller caller;

    @Inject
    Reason reason;

    @Inject
    Clock clock;

    /** The lines of the file, by number. */
    @Allowed(Permission.KEEP_CONTACTS)
    public Map<Integer, TableLine> getLines(long id) {
        var one = own.mine(id);
        var sent = new Sent(one.getFileName(), imports.file(one).content());
        return own.read(kinds.get(one.getKind()), sent, one.getDayOrder(), Locale.ENGLISH).lines().stream()
                .collect(Collectors.toMap(TableLine::number, Function.identity()));
    }

    /**
     * Writes the next lines, in one transaction with the position after them; after the last one, publishes.
     *
     * @param lines of the whole file, by number
     * @return whether there are more for the caller to write; none while somebody else is writing them
     */
    @Allowed(Permission.KEEP_CONTACTS)
    public boolean applyNext(long id, Map<Integer, TableLine> lines, int most) {
        var one = own.lockedUnlessBusy(id)
                .filter(free -> free.getState() == ImportState.APPLYING)
                .orElse(null);
        if (one == null) {
            return false; // another node is at it, or was faster
        }
        reason.is(Texts.get(caller.language(), "sheet.import.reason", String.valueOf(id)));
        var file = imports.file(one);
        var rows = new ArrayList<>(file.found().rows());
        if (one.getPosition() == rows.size()) {
            publish(one, rows);
            return false;
        }
        var last = Math.min(one.getPosition() + most, rows.size());
        var next = rows.subList(one.getPosition(), last);
        var good = next.stream().filter(CheckedRow::isGood).toList();
        var kind = kinds.get(one.getKind());
        var place = own.kept(one.getPlace(), kind);
        if (!good.isEmpty()) {
            var written = kind
                    .apply(
                            place,
                            good.stream().map(row -> lines.get(row.line())).toList(),
                            good)
                    .stream()
                    .collect(Collectors.toMap(CheckedRow::line, Function.identity()));
            next.replaceAll(row -> written.getOrDefault(row.line(), row));
        }
        return moved(one, file, rows, last);
    }

    /** How many lines have been dealt with. */
    @Allowed(Permission.KEEP_CONTACTS)
    public int getPosition(long id) {
        return own.mine(id).getPosition();
    }

    /**
     * Leaves out a line that cannot be written whatever one does.
     *
     * @param position which one; nothing happens where it was dealt with meanwhile
     * @return whether there are more
     */
    @Allowed(Permission.KEEP_CONTACTS)
    public boolean skip(long id, int position) {
        var one = own.lockedUnlessBusy(id)
                .filter(free -> free.getState() == ImportState.APPLYING)
                .orElse(null);
        if (one == null) {
            return false;
        }
        var file = imports.file(one);
        var rows = new ArrayList<>(file.found().rows());
        if (one.getPosition() != position || position >= rows.size()) {
            return true;
        }
        var row = rows.get(position);
        var why = new Problem(null, "sheet.error.notWritten", List.of());
        rows.set(position, CheckedRow.wrong(row.line(), row.place(), row.title(), List.of(why)));
        return moved(one, file, rows, position + 1);
    }

    private boolean moved(SheetImport one, SheetImportFile file, List<CheckedRow> rows, int position) {
        var found = new Found(file.found().unknown(), rows);
        file.note(found);
        one.moveTo(position, found, clock.instant());
        imports.flush();
        return true;
    }

    /** The last step, in a transaction of its own: what it reads is not older than what others published meanwhile. */
    private void publish(SheetImport one, List<CheckedRow> rows) {
        kinds.get(one.getKind()).publish(Found.written(rows, places));
        one.end(clock.instant());
        imports.flush();
    }
}
