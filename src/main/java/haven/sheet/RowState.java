package haven.sheet;

/** What a line of a table would do, or did. */
public enum RowState {
    NEW,
    CHANGED,
    SAME,
    WRONG
}
