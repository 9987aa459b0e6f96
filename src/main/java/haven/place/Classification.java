package haven.place;

/** Who may open a document or read a statement. Published values, not to be renamed. */
public enum Classification {
    /** Everybody who is signed in. */
    ALL_STAFF,
    /** Security personnel whose duty covers the place. */
    SECURITY,
    /** Members of the place's Security Management Team, and those who serve it. */
    SMT,
    /** People named one by one. */
    NAMED
}
