package haven.contact;

/** How somebody checked an entry. */
public enum CheckMethod {
    CALLED,
    VISITED,
    WRITTEN
}
