package haven.audit;

/**
 * What was changed.
 *
 * @param kind the entity's simple name
 * @param wholeKind that of which it is a part; else itself
 * @param title what it was called then
 * @param scope where it lies; empty for what belongs to no place
 */
public record Subject(String kind, String id, String wholeKind, String wholeId, String title, String scope) {

    /** Something that is no part of anything. */
    public static Subject of(String kind, String id, String title, String scope) {
        return new Subject(kind, id, kind, id, title, scope);
    }
}
