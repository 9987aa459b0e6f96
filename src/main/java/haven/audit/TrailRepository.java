package haven.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** Writes the audit trail, on the connection of the transaction: the entity manager is at its end by then. */
@ApplicationScoped
class TrailRepository {

    private static final int MOST_AT_ONCE = 500;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 210;
    private static final int LONGEST_REASON = 2000;

    private static final String INSERT = """
            insert into audit_entry (at, by_kind, account_id, person_id, by_name, acting, for_person_id, for_name,
              kind, subject_id, whole_kind, whole_id, title, scope, action, use_case, before_values, after_values, reason)
            values\s""";

    private static final String ROW = "(" + String.join(", ", Collections.nCopies(19, "?")) + ")";

    @Resource(lookup = "java:app/jdbc/haven")
    DataSource pool;

    /** Adds these rows, in one statement. @throws IllegalStateException where that fails, so that nothing is committed */
    void add(List<AuditEntry> entries) {
        for (int from = 0; from < entries.size(); from += MOST_AT_ONCE) {
            var some = entries.subList(from, Math.min(entries.size(), from + MOST_AT_ONCE));
            var rows = String.join(", ", Collections.nCopies(some.size(), ROW));
            try (var connection = pool.getConnection();
                    var insert = connection.prepareStatement(INSERT + rows)) {
                int at = 0;
                for (var entry : some) {
                    at = set(insert, at, entry);
                }
                insert.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException("The audit trail cannot be written", failed);
            }
        }
    }

    private static int set(PreparedStatement insert, int before, AuditEntry entry) throws SQLException {
        var actor = entry.actor();
        var behalf = actor.behalf();
        var subject = entry.subject();
        var values = new Object[] {
            Timestamp.from(entry.at()),
            actor.kind().name(),
            actor.accountId(),
            actor.personId(),
            cut(actor.name(), LONGEST_NAME),
            behalf != null,
            behalf == null ? null : behalf.personId(),
            behalf == null ? null : cut(behalf.name(), LONGEST_NAME),
            subject.kind(),
            subject.id(),
            subject.wholeKind(),
            subject.wholeId(),
            cut(subject.title() == null ? "" : subject.title(), LONGEST_TITLE),
            subject.scope(),
            entry.action().name(),
            entry.useCase(),
            entry.before(),
            entry.after(),
            cut(entry.reason(), LONGEST_REASON)
        };
        int at = before;
        for (var value : values) {
            insert.setObject(++at, value);
        }
        return at;
    }

    private static String cut(String text, int longest) {
        return text == null || text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
