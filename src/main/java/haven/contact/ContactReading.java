package haven.contact;

import haven.contact.ContactTable.Kept;
import haven.place.Place;
import haven.shared.RuleViolation;
import haven.shared.TableColumn;
import haven.shared.TableLine;
import haven.sheet.CheckedRow;
import haven.sheet.Problem;
import haven.sheet.RowState;
import haven.sheet.SheetKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The lines of one table, read against what is kept at their places. */
final class ContactReading<K> {

    private final ContactTable<K> table;
    private final Place own;
    private final List<TableLine> lines;
    private final List<TableColumn> columns;
    private final KnownPlaces places;
    private final Map<Long, Kept<K>> byId = new HashMap<>();
    private final Map<String, List<Kept<K>>> byKey = new HashMap<>();
    private final Map<String, Integer> firstLines = new HashMap<>();

    ContactReading(ContactTable<K> table, Place own, List<TableLine> lines) {
        this.table = table;
        this.own = own;
        this.lines = lines;
        this.columns = table.columns();
        this.places = table.placesWithin(own);
        var where = lines.stream()
                .map(this::placeOrNull)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (var kept : where.isEmpty() ? List.<Kept<K>>of() : table.load(where)) {
            byId.put(kept.id(), kept);
            byKey.computeIfAbsent(key(kept), unread -> new ArrayList<>()).add(kept);
        }
    }

    private static <K> String key(Kept<K> kept) {
        var contact = kept.contact();
        return ContactTable.key(
                contact.scope(), contact.getKind(), contact.getTitle().in(Locale.ENGLISH), contact.getOrganization());
    }

    List<CheckedRow> check() {
        return lines.stream().map(line -> one(line, null)).toList();
    }

    /** @param seen by the number of the line */
    List<CheckedRow> apply(List<CheckedRow> seen) {
        var known = seen.stream().collect(Collectors.toMap(CheckedRow::line, row -> row));
        return lines.stream().map(line -> one(line, known.get(line.number()))).toList();
    }

    /** @param seen what the dry run said, to be written now; null for the dry run itself */
    private CheckedRow one(TableLine line, CheckedRow seen) {
        var unreadable = line.unreadable(columns);
        if (!unreadable.isEmpty()) {
            return CheckedRow.wrong(
                    line.number(),
                    code(line),
                    "",
                    unreadable.stream().map(Problem::of).toList());
        }
        try {
            return readable(line, seen);
        } catch (RuleViolation wrong) {
            return CheckedRow.wrong(line.number(), code(line), title(line), List.of(Problem.of(wrong)));
        }
    }

    private CheckedRow readable(TableLine line, CheckedRow seen) {
        var place = place(line);
        var kind = table.kind(line);
        var kept = find(line, place, kind);
        mustBeFirst(line, kept, place, kind);
        var today = table.today(place);
        var contact = kept == null ? null : kept.contact();
        var trial = new ContactTrial(place, kind, contact, line, today);
        var changed = new ArrayList<>(trial.changed());
        changed.addAll(changedBeside(kept, line, today));
        var before = kept == null ? "" : table.mark(kept, trial.before());
        if (seen == null) {
            mustBeAsExported(line, kept, before, changed);
        } else if (!before.equals(seen.seen())) {
            throw new RuleViolation("contact.import.changedMeanwhile");
        }
        var state = kept == null ? RowState.NEW : changed.isEmpty() ? RowState.SAME : RowState.CHANGED;
        var row = CheckedRow.good(
                line.number(), state, place.code(), title(line, kept), kept == null ? List.of() : changed, before);
        if (seen == null || state == RowState.SAME) {
            return row;
        }
        write(line, place, kind, kept, trial);
        return row.written();
    }

    private void write(TableLine line, Place place, ContactKind kind, Kept<K> kept, ContactTrial trial) {
        var today = table.today(place);
        if (kept == null) {
            var contact = new Contact(place, kind, today);
            trial.applyTo(contact, today, table.me());
            table.add(place, contact, line, today);
        } else {
            trial.applyTo(kept.contact(), today, table.me());
            table.change(kept, line, today);
        }
    }

    private List<String> changedBeside(Kept<K> kept, TableLine line, LocalDate today) {
        var before = kept == null ? Map.<String, String>of() : table.more(kept, Locale.ENGLISH);
        var after = table.more(kept, line, today);
        return after.keySet().stream()
                .filter(name -> !after.get(name).equals(before.getOrDefault(name, "")))
                .toList();
    }

    private Kept<K> find(TableLine line, Place place, ContactKind kind) {
        var id = line.text(ContactTable.ID);
        Kept<K> found;
        if (id.isEmpty()) {
            var same = byKey.getOrDefault(key(line, place, kind), List.of());
            if (same.size() > 1) {
                throw RuleViolation.at(ContactTable.ID, "contact.import.several");
            }
            found = same.isEmpty() ? null : same.get(0);
        } else {
            found = id.matches("[0-9]{1,15}") ? byId.get(Long.valueOf(id)) : null;
            if (found == null
                    || !found.contact().scope().equals(place.scope())
                    || found.contact().getKind() != kind) {
                throw RuleViolation.at(ContactTable.ID, "contact.import.noSuchId", id);
            }
        }
        if (found != null && found.contact().isByVoiceOnly()) {
            throw new RuleViolation("contact.import.byVoiceOnly");
        }
        return found;
    }

    private static String key(TableLine line, Place place, ContactKind kind) {
        return ContactTable.key(place.scope(), kind, anyTitle(line), line.text("organization"));
    }

    private static String anyTitle(TableLine line) {
        for (var column : List.of("title_en", "title_fr", "title_es", "title_ar")) {
            if (!line.text(column).isEmpty()) {
                return line.text(column);
            }
        }
        return "";
    }

    /** Two lines about one contact would undo each other. */
    private void mustBeFirst(TableLine line, Kept<K> kept, Place place, ContactKind kind) {
        var about = kept == null ? key(line, place, kind) : "id " + kept.id();
        var first = firstLines.putIfAbsent(about, line.number());
        if (first != null) {
            throw new RuleViolation("contact.import.twice", String.valueOf(first));
        }
    }

    private static <K> void mustBeAsExported(TableLine line, Kept<K> kept, String before, List<String> changed) {
        var mark = line.text(ContactTable.MARK);
        if (kept != null && !mark.isEmpty() && !mark.equals(before) && !changed.isEmpty()) {
            throw new RuleViolation("contact.import.changedMeanwhile");
        }
    }

    private Place place(TableLine line) {
        var written = line.text(SheetKind.PLACE);
        var place = places.find(written.isEmpty() ? own.code() : written);
        if (place == null) {
            throw RuleViolation.at(SheetKind.PLACE, "contact.import.place", written);
        }
        return place;
    }

    private Place placeOrNull(TableLine line) {
        try {
            return place(line);
        } catch (RuleViolation wrong) {
            return null;
        }
    }

    private String code(TableLine line) {
        var place = placeOrNull(line);
        return place == null ? "" : place.code();
    }

    private String title(TableLine line, Kept<K> kept) {
        var title = title(line);
        return title.isEmpty() && kept != null ? kept.contact().title() : title;
    }

    private static String title(TableLine line) {
        var title = anyTitle(line);
        return title.isEmpty()
                ? line.text("organization").isEmpty() ? line.text("name") : line.text("organization")
                : title;
    }
}
