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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the lines of an import that its sender has begun, part by part, in their name. */
@ApplicationScoped
@Transactional
public class SheetWritingService {

    /** So many places are published in one transaction. */
    private static final int PLACES = 5;

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

    /** The lines of the file, for {@link #applyNext}. */
    @Allowed(Permission.KEEP_CONTACTS)
    public SheetWork getWork(long id) {
        var one = own.mine(id);
        var sent = new Sent(one.getFileName(), imports.file(one).content());
        return new SheetWork(
                own.read(kinds.get(one.getKind()), sent, one.getDayOrder(), Locale.ENGLISH).lines().stream()
                        .collect(Collectors.toMap(TableLine::number, Function.identity())));
    }

    /**
     * Writes the next lines, in one transaction with the position after them; after the last one, publishes place by
     * place.
     *
     * @return whether there are more for the caller to write; none while somebody else is writing them
     */
    @Allowed(Permission.KEEP_CONTACTS)
    public boolean applyNext(long id, SheetWork work, int most) {
        var one = own.lockedUnlessBusy(id)
                .filter(free -> free.getState() == ImportState.APPLYING)
                .orElse(null);
        if (one == null) {
            return false; // another node is at it, or was faster
        }
        reason.is(Texts.get(caller.language(), "sheet.import.reason", String.valueOf(id)));
        var file = imports.file(one);
        var found = work.foundAt(one.getPosition(), file);
        if (one.getPosition() >= found.rows().size()) {
            return publishNext(one, found, work);
        }
        var rows = new ArrayList<>(found.rows());
        var last = Math.min(one.getPosition() + most, rows.size());
        var next = rows.subList(one.getPosition(), last);
        var good = next.stream().filter(CheckedRow::isGood).toList();
        var kind = kinds.get(one.getKind());
        var place = own.kept(one.getPlace(), kind);
        if (!good.isEmpty()) {
            var written = kind.apply(place, good.stream().map(work::line).toList(), good).stream()
                    .collect(Collectors.toMap(CheckedRow::line, Function.identity()));
            next.replaceAll(row -> written.getOrDefault(row.line(), row));
        }
        var now = new Found(found.unknown(), rows);
        moved(one, file, now, last);
        work.isAt(last, now);
        return true;
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
        var found = file.found();
        var rows = new ArrayList<>(found.rows());
        if (one.getPosition() == position && position < rows.size()) {
            var row = rows.get(position);
            var why = new Problem(null, "sheet.error.notWritten", List.of());
            rows.set(position, CheckedRow.wrong(row.line(), row.place(), row.title(), List.of(why)));
            moved(one, file, new Found(found.unknown(), rows), position + 1);
        }
        return true;
    }

    private void moved(SheetImport one, SheetImportFile file, Found found, int position) {
        file.note(found);
        one.moveTo(position, found, clock.instant());
        imports.flush();
    }

    /**
     * The last steps, each in a transaction of its own: what is read is not older than what others published meanwhile,
     * and no transaction holds the contacts of all places. The position goes on counting: places after lines.
     */
    private boolean publishNext(SheetImport one, Found found, SheetWork work) {
        var lines = found.rows().size();
        var written = Found.written(found.rows());
        var from = Math.min(one.getPosition() - lines, written.size());
        var last = Math.min(from + PLACES, written.size());
        kinds.get(one.getKind())
                .publish(written.subList(from, last).stream()
                        .map(places::getPlace)
                        .toList());
        one.published(lines + last, clock.instant());
        if (last == written.size()) {
            one.end(clock.instant());
        }
        imports.flush();
        work.isAt(lines + last, found);
        return last < written.size();
    }
}
