package haven.board;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import haven.place.CountryNames;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * {@code /keep/{place}}: how all that is kept of a place stands; {@code /keep}: the same for the reader's own place, or
 * their places to choose from. What is looked for stands in the address.
 */
@Named
@RequestScoped
public class BoardPage {

    private static final int SIZE = 120;

    @Inject
    Address address;

    @Inject
    BoardService boards;

    @Inject
    CountryNames countryNames;

    private List<String> places = List.of();
    private Board board;
    private BoardFilter filter;
    private List<BoardRow> rows;
    private int from;

    @PostConstruct
    void load() {
        var place = address.part("place");
        if (place == null) {
            places = boards.listOwn();
            place = places.size() == 1 ? code(places.get(0)) : null;
        }
        if (place != null) {
            board = boards.get(place);
            filter = new BoardFilter(column(), state(), country());
            rows = board.rows(filter);
            from = start();
        }
    }

    private String column() {
        return board.columns().contains(address.query("column")) ? address.query("column") : null;
    }

    private BoardState state() {
        return Arrays.stream(BoardState.values())
                .filter(state -> state.name().equals(address.query("state")))
                .findFirst()
                .orElse(null);
    }

    private String country() {
        return board.countries().contains(address.query("country")) ? address.query("country") : null;
    }

    /** Where nonsense is asked for, the list begins at its beginning. */
    private int start() {
        var typed = address.query("from");
        int asked = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) / SIZE * SIZE : 0;
        return asked < rows.size() ? asked : 0;
    }

    /** The last part: {@code KE} of {@code /world/nairobi/KE/}. */
    public String code(String scope) {
        var parts = scope.split("/");
        return parts[parts.length - 1];
    }

    /** Scopes of the places among which the reader chooses. */
    public List<String> getPlaces() {
        return places;
    }

    /** Null where the reader has to choose a place first. */
    public Board getBoard() {
        return board;
    }

    public BoardFilter getFilter() {
        return filter;
    }

    public List<BoardSum> getSums() {
        return board.sums(filter);
    }

    /** Those of this page. */
    public List<BoardRow> getRows() {
        return rows.subList(from, Math.min(from + SIZE, rows.size()));
    }

    public int getFrom() {
        return from;
    }

    public int getTotal() {
        return rows.size();
    }

    public BoardMap getMap() {
        return BoardMap.of(board.rows(), rows, filter.column());
    }

    public String legend(BoardState state) {
        return BoardMap.legend(state);
    }

    /** The states in the order in which they are looked after. */
    public List<BoardState> getStates() {
        return BoardRow.WORST_FIRST;
    }

    /** By name; empty where there is but one, so that there is nothing to choose. */
    public List<SelectItem> countries(Reader reader) {
        return board.countries().size() < 2
                ? List.of()
                : board.countries().stream()
                        .map(code -> new SelectItem(code, countryNames.of(code, reader.getLocale())))
                        .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(reader.getLocale())))
                        .toList();
    }

    public boolean isFiltered() {
        return filter.column() != null || filter.state() != null || filter.country() != null;
    }

    public String getUrl() {
        return Route.KEEP_PLACE.path(board.place().code());
    }

    /** The places in which this column stands so. */
    public String showing(String column, BoardState state) {
        return getUrl() + "?column=" + column + "&state=" + state + country(filter.country());
    }

    public String getPreviousUrl() {
        return from == 0 ? null : at(from - SIZE);
    }

    public String getNextUrl() {
        return from + SIZE >= rows.size() ? null : at(from + SIZE);
    }

    private String at(int start) {
        return getUrl() + "?from=" + start + (filter.column() == null ? "" : "&column=" + filter.column())
                + (filter.state() == null ? "" : "&state=" + filter.state()) + country(filter.country());
    }

    private static String country(String code) {
        return code == null ? "" : "&country=" + code;
    }
}
