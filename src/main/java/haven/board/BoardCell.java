package haven.board;

/**
 * What a column says about a station.
 *
 * @param number goes into the text {@code board.cell.<column>.<state>} as {@code {0}}
 * @param url where it is looked after
 */
public record BoardCell(BoardState state, int number, String url) {}
