package haven.board;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.OutOfSight;
import haven.access.Permission;
import haven.place.Place;
import haven.place.PlaceService;
import haven.shared.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Boards for those who keep something: every {@link BoardColumn} that the caller may keep at the place, and no other.
 * Who keeps something, but nothing there, finds no such board (404).
 */
@ApplicationScoped
@Transactional
public class BoardService {

    @Inject
    Caller caller;

    @Inject
    PlaceService places;

    @Inject
    BoardStations stations;

    @Inject
    @Any
    Instance<BoardColumn> columns;

    /** The board of a station, a country, a region or the world. Its statements do not grow with the stations. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public Board get(String code) {
        mustKeepSomething();
        var place = places.getPlace(code);
        var kept = columns().stream()
                .filter(column -> caller.may(column.permission(), place))
                .toList();
        if (kept.isEmpty()) {
            throw new OutOfSight("nothing is kept at " + place.scope());
        }
        return new Board(place, kept.stream().map(BoardColumn::name).toList(), rows(place, kept));
    }

    /** Scopes of the places with a board of the caller's own, the widest first; none lies within another. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<String> listOwn() {
        mustKeepSomething();
        var scopes = columns().stream()
                .flatMap(column -> caller.scopesOf(column.permission()).stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        var own = new ArrayList<String>();
        for (var scope : scopes) {
            if (own.stream().noneMatch(scope::startsWith)) {
                own.add(scope);
            }
        }
        return own;
    }

    private void mustKeepSomething() {
        if (columns().stream().noneMatch(column -> caller.may(column.permission()))) {
            throw new NotAllowed("nothing is kept");
        }
    }

    private List<BoardColumn> columns() {
        return columns.stream()
                .sorted(Comparator.comparingInt(BoardColumn::order).thenComparing(BoardColumn::name))
                .toList();
    }

    private List<BoardRow> rows(Place place, List<BoardColumn> kept) {
        var cells = new TreeMap<String, Map<String, BoardCell>>();
        for (var column : kept) {
            column.cells(place.scope())
                    .forEach((scope, cell) -> cells.computeIfAbsent(scope, first -> new HashMap<>())
                            .put(column.name(), cell));
        }
        var rows = new ArrayList<BoardRow>();
        for (var station : stations.within(place.scope())) {
            var own = cells.remove(station.scope());
            rows.add(new BoardRow(station.scope(), station, own == null ? Map.of() : own));
        }
        cells.forEach((scope, own) -> {
            if (scope.startsWith(place.scope())) {
                rows.add(new BoardRow(scope, null, own));
            }
        });
        return rows;
    }
}
