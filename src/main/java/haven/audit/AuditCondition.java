package haven.audit;

import haven.access.Scoped;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The conditions of a query of the trail, with their parameters. Each fits the beginning of an index. */
final class AuditCondition {

    private static final int REGION_PARTS = 3;
    private static final int COUNTRY_PARTS = 4;

    private final StringBuilder sql;
    private final List<Object> parameters = new ArrayList<>();

    private AuditCondition(String first) {
        sql = new StringBuilder(first);
    }

    /** What belongs to no place. */
    static AuditCondition portal() {
        return new AuditCondition("scope = ''");
    }

    /** What lies in one of these scopes; nothing, where there is none. */
    static AuditCondition in(List<String> scopes) {
        if (scopes.contains(Scoped.WORLD)) {
            return new AuditCondition("scope <> ''");
        }
        var condition = new AuditCondition(
                scopes.stream().map(AuditCondition::level).collect(Collectors.joining(" or ", "(", ")")));
        if (scopes.isEmpty()) {
            return new AuditCondition("1 = 0");
        }
        scopes.forEach(scope -> condition.parameters.add(value(scope)));
        return condition;
    }

    /** What lies in this scope. */
    AuditCondition place(String scope) {
        if (scope != null && !scope.isEmpty()) {
            if (Scoped.WORLD.equals(scope)) {
                return and("scope <> ''");
            }
            return and(level(scope), value(scope));
        }
        return this;
    }

    /** Rows of these days, both included. */
    AuditCondition days(LocalDate from, LocalDate to) {
        if (from != null) {
            and("at >= ?", Timestamp.from(from.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        return to == null
                ? this
                : and(
                        "at < ?",
                        Timestamp.from(
                                to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** Rows older than this one. */
    AuditCondition before(Cursor cursor) {
        if (cursor == null) {
            return this;
        }
        var at = Timestamp.from(cursor.at());
        // the first part says nothing that the second does not; it lets the database begin reading the index there
        return and("at <= ? and (at < ? or id < ?)", at, at, cursor.id());
    }

    /** Rows newer than this one. */
    AuditCondition after(Cursor cursor) {
        var at = Timestamp.from(cursor.at());
        return and("at >= ? and (at > ? or id > ?)", at, at, cursor.id());
    }

    AuditCondition kind(String kind) {
        return kind == null || kind.isEmpty() ? this : and("kind = ?", kind);
    }

    /** Rows of these people; where there are none, of this name. */
    AuditCondition who(List<Long> people, String name) {
        if (name == null || name.isBlank()) {
            return this;
        }
        return people.isEmpty()
                ? and("by_name = ?", name.strip())
                : and("person_id in (" + marks(people.size()) + ")", people.toArray());
    }

    /** Rows of these things and of their parts. */
    AuditCondition of(List<AuditService.Thing> things) {
        and("(" + String.join(" or ", Collections.nCopies(things.size(), "whole_kind = ? and whole_id = ?")) + ")");
        things.forEach(thing -> Collections.addAll(parameters, thing.kind(), thing.id()));
        return this;
    }

    /** Titles with all these words. */
    AuditCondition words(String words) {
        for (var word : words.strip().split("\\s+")) {
            and("title like ? escape '!'", "%" + word.replaceAll("[!%_]", "!$0") + "%");
        }
        return this;
    }

    AuditCondition and(String more, Object... values) {
        sql.append(" and ").append(more);
        Collections.addAll(parameters, values);
        return this;
    }

    AuditCondition copy() {
        var copy = new AuditCondition(sql.toString());
        copy.parameters.addAll(parameters);
        return copy;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> parameters() {
        return parameters;
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static String level(String scope) {
        return switch (scope.split("/").length) {
            case REGION_PARTS -> "region = ?";
            case COUNTRY_PARTS -> "country = ?";
            default -> "scope = ?";
        };
    }

    private static String value(String scope) {
        var parts = scope.split("/");
        return parts.length == REGION_PARTS || parts.length == COUNTRY_PARTS ? parts[parts.length - 1] : scope;
    }
}
