package haven.sheet;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Scoped;
import haven.place.Place;
import haven.place.PlaceService;
import haven.shared.NotThere;
import haven.shared.TableColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Hands out what is kept at a place as lines of a table, in parts: the same lines that an import would take. */
@ApplicationScoped
@Transactional
public class SheetExportService {

    @Inject
    PlaceService places;

    @Inject
    SheetKinds kinds;

    @Inject
    Caller caller;

    /** The headings. @throws NotThere where there is no such kind at such a place */
    @Allowed(Permission.KEEP_CONTACTS)
    public List<String> listHeads(String code, String kind, Locale locale) {
        var one = kinds.get(kind);
        kept(code, one);
        return one.columns().stream()
                .filter(column -> !"problem".equals(column.name()))
                .map(column -> column.heading(locale))
                .toList();
    }

    /** The lines after this id, with as many cells as there are headings. */
    @Allowed(Permission.KEEP_CONTACTS)
    public List<SheetRow> listAfter(String code, String kind, long after, int most, Locale locale) {
        var one = kinds.get(kind);
        return one.list(kept(code, one), after, most, locale);
    }

    /** How many entries are in no table, because they are passed on by voice only (AM-17). */
    @Allowed(Permission.KEEP_CONTACTS)
    public int countLeftOut(String code, String kind) {
        var one = kinds.get(kind);
        return one.countLeftOut(kept(code, one));
    }

    /** Lines of an empty table that tell how to fill it: an example, and the words from which one chooses. */
    @Allowed(Permission.KEEP_CONTACTS)
    public List<List<String>> listTemplate(String code, String kind, Locale locale) {
        var one = kinds.get(kind);
        var place = kept(code, one);
        var lines = new ArrayList<List<String>>();
        for (var cells : List.of(one.example(place, locale), one.choices(locale))) {
            lines.add(line(one.columns(), cells));
        }
        return lines;
    }

    /** Begins with a mark, so that an import takes no notice of it. */
    private static List<String> line(List<TableColumn> columns, Map<String, String> cells) {
        var line = new ArrayList<String>();
        line.add("#");
        columns.stream().skip(1).forEach(column -> line.add(cells.getOrDefault(column.name(), "")));
        return line;
    }

    private Place kept(String code, SheetKind kind) {
        var place = places.getPlace(code);
        caller.mustRead(kind.permission(), (Scoped) place);
        if (!kind.takes(place.kind())) {
            throw new NotThere("tables of this kind at this place");
        }
        return place;
    }
}
