package haven.audit;

import java.time.Instant;

/**
 * A row of the audit trail, about to be written.
 *
 * @param useCase {@code Service.method}, or null
 * @param before the changed fields as JSON, as they were
 * @param after the same fields as they are now
 * @param reason why, where somebody said so; else null
 */
record AuditEntry(
        Instant at,
        Actor actor,
        Subject subject,
        AuditAction action,
        String useCase,
        String before,
        String after,
        String reason) {}
