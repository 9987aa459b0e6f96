package haven.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stations of a board, asked for at most once a request: for columns that tell what is not there. */
@RequestScoped
public class BoardStations {

    @Inject
    BoardRepository stations;

    private final Map<String, List<BoardStation>> known = new HashMap<>();

    /** All within this scope. To be asked inside a transaction. */
    public List<BoardStation> within(String scope) {
        return known.computeIfAbsent(scope, stations::listWithin);
    }
}
