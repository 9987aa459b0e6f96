package haven.document;

/** Where a version stands; follows from the decisions, is never stored. */
public enum VersionState {
    /** Nothing was decided yet; for keepers only. */
    DRAFT,
    /** The version in force. */
    RELEASED,
    /** It was in force; a later release took its place. Readers may still open it by its address. */
    SUPERSEDED,
    /** Taken back; for keepers only. */
    WITHDRAWN
}
