package haven.board;

/** How something stands at a station, the best first. */
public enum BoardState {
    FINE,
    /** Look at it soon. */
    AMBER,
    /** Look at it now. */
    RED,
    /** There is nothing, though there should be. */
    MISSING
}
