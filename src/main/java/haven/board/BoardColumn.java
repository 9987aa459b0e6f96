package haven.board;

import haven.access.Permission;
import java.util.Map;

/**
 * A column of the board. Every CDI bean of this type takes part. Its texts are {@code board.column.<name>} and
 * {@code board.cell.<name>.<state>}. It is called inside a transaction.
 */
public interface BoardColumn {

    /** Where it stands among the others, the lowest first. */
    int order();

    /** A word of small letters, which names its texts. */
    String name();

    /** What one must hold at a place in order to see it there. */
    Permission permission();

    /**
     * By the scope of the station, {@code /world/nairobi/KE/ke-nairobi/}, for the stations below this scope; one that is
     * left out is a blank cell. The number of statements does not grow with the stations.
     */
    Map<String, BoardCell> cells(String scope);
}
