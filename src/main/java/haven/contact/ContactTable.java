package haven.contact;

import haven.access.Caller;
import haven.access.Language;
import haven.place.CountryNames;
import haven.place.Place;
import haven.place.PlaceService;
import haven.shared.Folding;
import haven.shared.TableColumn;
import haven.shared.TableLine;
import haven.shared.Texts;
import haven.sheet.CheckedRow;
import haven.sheet.SheetKind;
import haven.sheet.SheetRow;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tables of contacts: how a line finds the contact that it is about, and what it may do to it. The feature that owns
 * the contacts says which there are, and adds, changes and publishes them.
 *
 * <ol>
 *   <li>A line is about the contact with its id; without one, about the contact of its place, kind, title and
 *       organization; where there is none, it is a new one.
 *   <li>What stands under "Mark" tells what the file was made of: what somebody changed since is not overwritten.
 *   <li>AM-17: an entry "by voice only" is in no table, and no table changes one.
 *   <li>Days of checks are neither read nor moved; absences and last days stay as they are.
 * </ol>
 *
 * @param <K> what is kept with a contact
 */
public abstract class ContactTable<K> implements SheetKind {

    protected static final String ID = "id";
    protected static final String MARK = "mark";
    protected static final String KIND = "kind";
    protected static final String KINDS = "contact.kind.";

    @Inject
    PlaceService places;

    @Inject
    CountryNames countries;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Something that is kept: its id in tables, its contact, and its place's scope. */
    public record Kept<K>(long id, K owner, Contact contact) {}

    /** Whether something is kept at places of this kind. */
    protected abstract boolean isKeptAt(Place.Kind place);

    /** All that are kept at exactly these places, with their contacts, in a constant number of statements. */
    protected abstract List<Kept<K>> load(List<Place> where);

    /** Those kept at this place or below, after this id, ordered by id. */
    protected abstract List<Kept<K>> part(Place place, long after, int most);

    /** The kind of contact that the line is about. @throws RuleViolation where it is none that is kept here */
    protected abstract ContactKind kind(TableLine line);

    /** The cells that are not the contact's, as they are. */
    protected abstract Map<String, String> more(Kept<K> kept, Locale locale);

    /** The same as the line wants them. @param kept what is there, or null @throws RuleViolation where that is not right */
    protected abstract Map<String, String> more(Kept<K> kept, TableLine line, LocalDate today);

    /** Not flushed: hundreds come one after the other. */
    protected abstract void add(Place place, Contact contact, TableLine line, LocalDate today);

    /** The contact itself has been changed. */
    protected abstract void change(Kept<K> kept, TableLine line, LocalDate today);

    /** What stands before the contact's own columns; begins with id, mark and place. */
    protected abstract List<TableColumn> firstColumns();

    @Override
    public List<TableColumn> columns() {
        var columns = new ArrayList<>(firstColumns());
        columns.addAll(ContactCells.columns());
        columns.add(TableColumn.remark("checked", "contact.column.checked"));
        columns.add(TableColumn.remark("problem", "contact.column.problem"));
        return columns;
    }

    protected static List<TableColumn> common() {
        return List.of(ContactCells.text(ID), ContactCells.text(MARK), ContactCells.text(PLACE));
    }

    protected static TableColumn text(String name) {
        return ContactCells.text(name);
    }

    protected static TableColumn day(String name) {
        return ContactCells.day(name);
    }

    /** A table may be of a place, and of all places below it. */
    @Override
    public boolean takes(Place.Kind place) {
        return true;
    }

    @Override
    public List<CheckedRow> check(Place place, List<TableLine> lines) {
        return read(place, lines).check();
    }

    @Override
    public List<CheckedRow> apply(Place place, List<TableLine> lines, List<CheckedRow> seen) {
        return read(place, lines).apply(seen);
    }

    private ContactReading<K> read(Place place, List<TableLine> lines) {
        return new ContactReading<>(this, place, lines);
    }

    /** The places at which lines may be. */
    KnownPlaces placesWithin(Place place) {
        var known = new KnownPlaces();
        for (var one : places.listWithin(place)) {
            if (isKeptAt(one.kind()) && caller.may(permission(), one)) {
                known.add(one, names(one));
            }
        }
        return known;
    }

    private List<String> names(Place place) {
        return place.kind() == Place.Kind.COUNTRY
                ? Arrays.stream(Language.values())
                        .map(language -> countries.of(place.code(), language.locale()))
                        .toList()
                : List.of(place.name());
    }

    LocalDate today(Place place) {
        return LocalDate.now(clock.withZone(ZoneId.of(place.zone())));
    }

    Long me() {
        return caller.me();
    }

    /** A few signs that are others as soon as something of it is. @param cells of the contact, as they are compared */
    String mark(Kept<K> kept, Map<String, String> cells) {
        var all = new LinkedHashMap<>(cells);
        all.putAll(more(kept, Locale.ENGLISH));
        return ContactTrial.mark(all);
    }

    @Override
    public List<SheetRow> list(Place place, long after, int most, Locale locale) {
        var codes = new HashMap<String, String>();
        places.listWithin(place).forEach(one -> codes.put(one.scope(), one.code()));
        return part(place, after, most).stream()
                .map(kept -> new SheetRow(kept.id(), row(kept, codes, locale)))
                .toList();
    }

    private List<String> row(Kept<K> kept, Map<String, String> codes, Locale locale) {
        var cells = new HashMap<>(ContactCells.of(kept.contact(), locale));
        cells.putAll(more(kept, locale));
        cells.put(ID, String.valueOf(kept.id()));
        cells.put(MARK, mark(kept, ContactCells.bare(kept.contact())));
        cells.put(PLACE, codes.get(kept.contact().scope()));
        var checked = kept.contact().getVerifiedOn();
        cells.put("checked", checked == null ? "" : checked.toString());
        return columns().stream()
                .map(column -> cells.getOrDefault(column.name(), ""))
                .toList();
    }

    @Override
    public Map<String, String> example(Place place, Locale locale) {
        var cells = new HashMap<String, String>();
        cells.put(PLACE, place.code());
        cells.put("title_en", "SAMPLE Clinic");
        cells.put("organization", "SAMPLE Organization");
        cells.put("number_1", "+44 20 7946 0123");
        cells.put("line_1", Texts.get(locale, ContactCells.KINDS_OF_LINES + NumberKind.MOBILE));
        cells.put("apps_1", "SMS, WhatsApp");
        cells.put("email", "sample@example.org");
        cells.put("hours", "Mo-Fr 08:00-12:00, 13:00-17:00; Sa 09:00-12:00");
        cells.put("languages", LanguageNames.names(List.of("en", "fr"), locale));
        cells.put("from", LocalDate.now(clock).toString());
        return cells;
    }

    @Override
    public Map<String, String> choices(Locale locale) {
        var choices = new HashMap<String, String>();
        var lines = List.of(NumberKind.MOBILE, NumberKind.LANDLINE, NumberKind.SATELLITE).stream()
                .map(kind -> Texts.get(locale, ContactCells.KINDS_OF_LINES + kind))
                .toList();
        for (int i = 1; i <= ContactCells.NUMBERS; i++) {
            choices.put("line_" + i, String.join(" | ", lines));
            choices.put("apps_" + i, "SMS, WhatsApp, Signal");
        }
        choices.put("hours", "24/7 | Mo-Fr 08:00-17:00");
        return choices;
    }

    /** By which a line without id finds what it is about. */
    static String key(String scope, ContactKind kind, String title, String organization) {
        return scope + "|" + kind + "|" + Folding.fold(title) + "|"
                + Folding.fold(organization == null ? "" : organization);
    }
}
