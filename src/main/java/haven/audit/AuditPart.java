package haven.audit;

import java.time.Instant;
import java.util.List;

/**
 * A part of the audit trail, newest first.
 *
 * @param next from where older rows are read on; null where there are none
 * @param lookedBackTo where the search for words stopped before it had found enough, or null
 */
public record AuditPart(List<AuditRow> rows, Cursor next, Instant lookedBackTo) {}
