package haven.sheet;

/** How far an import is. */
public enum ImportState {
    /** The dry run is done; nothing was changed. */
    CHECKED,
    /** Its lines are being written. */
    APPLYING,
    /** All good lines were written. */
    DONE,
    /** It ended before all lines were written. */
    FAILED
}
