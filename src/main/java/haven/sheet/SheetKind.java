package haven.sheet;

import haven.access.Permission;
import haven.place.Place;
import haven.shared.TableColumn;
import haven.shared.TableLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What can be imported and exported as a table. A CDI bean; its methods are called inside a transaction, in the name
 * of somebody who holds {@link #permission} at the place.
 */
public interface SheetKind {

    /** The column that every table of a kind has for the place of its lines; empty means the place of the import. */
    String PLACE = "place";

    /** A constant such as {@code contacts}, which is also the last part of the page's address. */
    String code();

    Permission permission();

    /** Of which kinds the place of an import or export can be. */
    boolean takes(Place.Kind place);

    /** The page on which the same is kept by hand. */
    default String keepUrl(Place place) {
        return "/keep/" + place.code() + "/" + code();
    }

    List<TableColumn> columns();

    /** What each line would do; nothing is changed. A statement or two, however many lines. */
    List<CheckedRow> check(Place place, List<TableLine> lines);

    /**
     * Writes these lines; nothing is published. What is not as it was when it was checked is left alone, and said.
     *
     * @param seen what {@link #check} said of the same lines
     */
    List<CheckedRow> apply(Place place, List<TableLine> lines, List<CheckedRow> seen);

    /** Publishes what is kept at these places: after the last line, in a transaction of its own. Nobody need be calling. */
    void publish(List<Place> places);

    /** A part of what is kept at this place and below, by id: those after this one, in the order of the columns. */
    List<SheetRow> list(Place place, long after, int most, Locale locale);

    /** How many are kept there that no table may hold (AM-17). */
    int countLeftOut(Place place);

    /** A made-up line, by column, for the template. */
    Map<String, String> example(Place place, Locale locale);

    /** The words from which one chooses, by column, for the template. */
    Map<String, String> choices(Locale locale);
}
