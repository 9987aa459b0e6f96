package haven.audit;

/** What happened to it. Published values, not to be renamed. */
public enum AuditAction {
    MADE,
    CHANGED,
    REMOVED
}
