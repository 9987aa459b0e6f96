package haven.aidememoire;

/** What a contact does with what it is told. */
public enum DisclosureDuty {
    CONFIDENTIAL,
    MUST_REPORT,
    ANONYMOUS_POSSIBLE,
    NOT_KNOWN
}
