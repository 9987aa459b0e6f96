package haven.access;

/** What somebody may do, within the scope of the duty that gives it. */
public enum Permission {
    /** Read what is open to everybody, without signing in. */
    READ_PUBLIC,
    /** Read what is for all staff: station pages, documents for all staff. */
    READ_STAFF_PAGES,
    /** Read what is classified for security personnel. */
    READ_SECURITY,
    /** Read what is classified for the Security Management Team. */
    READ_SMT,
    /** Upload, describe, release and withdraw country security documents; see drafts and named documents. */
    KEEP_DOCUMENTS,
    /** Keep a station's Designated Area, posts, rating, threats, measures and emergency numbers. */
    KEEP_PLACES,
    /** Read what readers report as wrong, and mark it done. */
    READ_PROBLEMS
}
