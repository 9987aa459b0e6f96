package haven.contact;

/** How somebody checked an entry. */
public enum CheckMethod {
    CALLED,
    VISITED,
    WRITTEN,
    /** Whose entry it is said so, by a link in a letter. */
    THEMSELVES
}
