package haven.briefing;

import haven.access.Caller;
import haven.access.Permission;
import haven.person.Person;
import haven.place.Place;
import haven.place.PlaceService;
import haven.place.ScopeCodes;
import haven.shared.Folding;
import haven.shared.RuleViolation;
import haven.shared.TableColumn;
import haven.shared.TableLine;
import haven.sheet.CheckedRow;
import haven.sheet.Problem;
import haven.sheet.RowState;
import haven.sheet.SheetKind;
import haven.sheet.SheetRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * BRF-14: briefings of earlier times as a table: who, where, when, by whom. A line that is known already is left alone;
 * nothing is changed or deleted by a table. Nobody is named who never had a stay there, and nobody says so of themselves.
 */
@ApplicationScoped
class BriefingTable implements SheetKind {

    private static final String NUMBER = "staff_number";
    private static final String DATE = "date";
    private static final String BRIEFER = "briefer";

    @Inject
    RecordRepository records;

    @Inject
    PlaceService places;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public String code() {
        return "briefings";
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_BRIEFINGS;
    }

    @Override
    public boolean takes(Place.Kind place) {
        return true;
    }

    @Override
    public String keepUrl(Place place) {
        return "/briefing/record/new" + (place.kind() == Place.Kind.STATION ? "?station=" + place.code() : "");
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                TableColumn.text(NUMBER, "briefing.column.staffNumber").asNeeded(),
                TableColumn.text(PLACE, "briefing.column.place"),
                TableColumn.day(DATE, "briefing.column.date").asNeeded(),
                TableColumn.text(BRIEFER, "briefing.column.briefer"));
    }

    @Override
    public List<CheckedRow> check(Place place, List<TableLine> lines) {
        return new Reading(place, lines).rows(false);
    }

    @Override
    public List<CheckedRow> apply(Place place, List<TableLine> lines, List<CheckedRow> seen) {
        return new Reading(place, lines).rows(true);
    }

    @Override
    public void publish(List<Place> where) {
        // records are on no page of the shelf
    }

    @Override
    public List<SheetRow> list(Place place, long after, int most, Locale locale) {
        var all = records.listImported(place.scope(), after, most);
        var names = records.names(all.stream()
                .map(BriefingRecord::getBrieferPersonId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream()
                .map(record -> new SheetRow(
                        record.getId(),
                        List.of(
                                text(record.getPerson().getStaffNumber()),
                                ScopeCodes.last(record.scope()),
                                record.getGivenOn().toString(),
                                text(
                                        record.getBrieferPersonId() == null
                                                ? record.getBrieferName()
                                                : names.get(record.getBrieferPersonId())))))
                .toList();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @Override
    public int countLeftOut(Place place) {
        return 0;
    }

    @Override
    public Map<String, String> example(Place place, Locale locale) {
        return Map.of(
                NUMBER,
                "SAMPLE-01",
                PLACE,
                place.code(),
                DATE,
                LocalDate.now(clock).toString(),
                BRIEFER,
                "SAMPLE Name");
    }

    @Override
    public Map<String, String> choices(Locale locale) {
        return Map.of();
    }

    /** The lines of one table against what is recorded; a few statements for all. */
    private final class Reading {

        private final Place own;
        private final List<TableLine> lines;
        private final Map<String, Place> stations = new HashMap<>();
        private final Map<String, Person> people;
        private final Set<String> known = new HashSet<>();

        Reading(Place own, List<TableLine> lines) {
            this.own = own;
            this.lines = lines;
            for (var one : places.listWithin(own)) {
                if (one.kind() == Place.Kind.STATION && caller.may(permission(), one)) {
                    stations.put(one.code(), one);
                    var name = Folding.fold(one.name());
                    stations.put(name, stations.containsKey(name) ? null : one); // two of one name: only codes tell
                }
            }
            var numbers = lines.stream()
                    .map(this::number)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.toSet());
            people = records.peopleByNumber(numbers, own.scope());
            var days = lines.stream().map(this::day).filter(Objects::nonNull).collect(Collectors.toSet());
            if (!people.isEmpty() && !days.isEmpty()) {
                var ids = people.values().stream().map(Person::getId).toList();
                records.listOn(ids, days).stream()
                        .filter(BriefingRecord::counts)
                        .forEach(record ->
                                known.add(key(record.getPerson().getId(), record.scope(), record.getGivenOn())));
            }
        }

        List<CheckedRow> rows(boolean isWritten) {
            return lines.stream().map(line -> row(line, isWritten)).toList();
        }

        private CheckedRow row(TableLine line, boolean isWritten) {
            var unreadable = line.unreadable(columns());
            if (!unreadable.isEmpty()) {
                return CheckedRow.wrong(
                        line.number(),
                        "",
                        "",
                        unreadable.stream().map(Problem::of).toList());
            }
            try {
                return readable(line, isWritten);
            } catch (RuleViolation wrong) {
                return CheckedRow.wrong(line.number(), "", number(line), List.of(Problem.of(wrong)));
            }
        }

        private CheckedRow readable(TableLine line, boolean isWritten) {
            var place = place(line);
            var person = people.get(number(line));
            if (person == null) {
                throw RuleViolation.at(NUMBER, "briefing.import.nobody", number(line));
            }
            if (person.getId().equals(caller.me())) {
                throw RuleViolation.at(NUMBER, "briefing.import.own");
            }
            var day = line.day(DATE);
            if (day == null) {
                throw RuleViolation.at(DATE, "briefing.error.recordDay");
            }
            if (day.isAfter(LocalDate.now(clock.withZone(ZoneId.of(place.zone()))))) {
                throw RuleViolation.at(DATE, "briefing.error.inFuture");
            }
            var briefer = BrieferName.of(line.text(BRIEFER), BRIEFER);
            var isNew = known.add(key(person.getId(), place.scope(), day));
            var row = CheckedRow.good(
                    line.number(),
                    isNew ? RowState.NEW : RowState.SAME,
                    place.code(),
                    person.name() + " " + day,
                    List.of(),
                    "");
            if (!isWritten || !isNew) {
                return row;
            }
            var record = new BriefingRecord(
                    person,
                    place.scope(),
                    day,
                    BriefingRecord.Source.IMPORTED,
                    BriefingRecord.Attendance.PRESENT,
                    caller.me(),
                    clock.instant());
            record.givenBy(null, briefer);
            records.addLater(record);
            return row.written();
        }

        private Place place(TableLine line) {
            var written = line.text(PLACE);
            var place = written.isEmpty()
                    ? stations.get(own.code())
                    : stations.getOrDefault(written, stations.get(Folding.fold(written)));
            if (place == null) {
                throw RuleViolation.at(PLACE, "briefing.import.place", written);
            }
            return place;
        }

        private String number(TableLine line) {
            try {
                return line.text(NUMBER);
            } catch (RuleViolation unreadable) {
                return "";
            }
        }

        private LocalDate day(TableLine line) {
            try {
                return line.day(DATE);
            } catch (RuleViolation unreadable) {
                return null;
            }
        }

        private String key(long person, String scope, LocalDate day) {
            return person + "|" + scope + "|" + day;
        }
    }
}
