package haven.audit;

import haven.TestRows;
import java.util.List;
import java.util.Map;

/** What the audit trail says, for tests. */
final class AuditedRows {

    private AuditedRows() {}

    /** The number of the last row, to look only at what comes after it. */
    static long last() {
        return TestRows.number("select coalesce(max(id), 0) from audit_entry");
    }

    /** What was written after this row, in order. */
    static List<Map<String, Object>> after(long id) {
        return TestRows.all("select * from audit_entry where id > ? order by id", id);
    }

    /** The only row of this kind after that one. */
    static Map<String, Object> one(long after, String kind) {
        return TestRows.one("select * from audit_entry where id > ? and kind = ?", after, kind);
    }
}
