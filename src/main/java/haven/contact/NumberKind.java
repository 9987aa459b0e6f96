package haven.contact;

/** What sort of line a number is. */
public enum NumberKind {
    MOBILE,
    LANDLINE,
    SATELLITE,
    SHORT
}
