package haven.board;

import haven.access.Address;
import haven.access.Reader;
import haven.place.CountryNames;
import haven.place.ScopeCodes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
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
    private BoardQuery asked;
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
            asked = BoardQuery.of(address, board);
            rows = board.rows(asked.filter());
            int start = asked.from() / SIZE * SIZE;
            from = start < rows.size() ? start : 0;
        }
    }

    /** The last part: {@code KE} of {@code /world/nairobi/KE/}. */
    public String code(String scope) {
        return ScopeCodes.last(scope);
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
        return board == null ? null : asked.filter();
    }

    public List<BoardSum> getSums() {
        return board.sums(asked.filter());
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
        return BoardMap.of(board.rows(), rows, asked.filter().column());
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
        return !asked.filter().equals(BoardFilter.NONE);
    }

    public String getUrl() {
        return asked.url();
    }

    /** The places in which this column stands so. */
    public String showing(String column, BoardState state) {
        return asked.showing(column, state);
    }

    public String getPreviousUrl() {
        return from == 0 ? null : asked.at(from - SIZE);
    }

    public String getNextUrl() {
        return from + SIZE >= rows.size() ? null : asked.at(from + SIZE);
    }
}
