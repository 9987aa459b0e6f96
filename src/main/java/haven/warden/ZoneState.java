package haven.warden;

/** Whether a zone is looked after, the best first. */
public enum ZoneState {
    COVERED,
    /** Within two weeks warden or alternate is not there any more, and nobody follows. */
    SOON,
    NO_ALTERNATE,
    NO_WARDEN
}
