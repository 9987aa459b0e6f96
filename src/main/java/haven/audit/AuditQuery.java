package haven.audit;

import haven.access.Address;
import haven.access.Caller;
import haven.access.Permission;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the address asks for: {@code ?words=&who=&kind=&place=&from=&to=}, {@code of=portal} for what belongs to no
 * place, {@code before=} for older rows.
 *
 * @param wrongDay whether a day was typed that is none
 */
record AuditQuery(AuditFilter filter, Cursor cursor, boolean wrongDay) {

    static final String PORTAL = "portal";

    /** Who reads only one sort of rows gets these. */
    static AuditQuery of(Address address, Caller caller) {
        var portal = caller.may(Permission.READ_PORTAL_AUDIT)
                && (PORTAL.equals(address.query("of")) || !caller.may(Permission.READ_AUDIT));
        var from = day(address.query("from"));
        var to = day(address.query("to"));
        var filter = new AuditFilter(
                portal,
                address.query("words"),
                address.query("who"),
                address.query("kind"),
                portal ? "" : address.query("place"),
                from,
                to);
        return new AuditQuery(
                filter,
                Cursor.of(address.query("before")).orElse(null),
                from == null && !address.query("from").isEmpty()
                        || to == null && !address.query("to").isEmpty());
    }

    /** The same filters as the query of an address, from this row on; without the question mark. */
    String query(Cursor before) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("of", filter.portal() ? PORTAL : "");
        parameters.put("words", filter.words());
        parameters.put("who", filter.who());
        parameters.put("kind", filter.kind());
        parameters.put("place", filter.place());
        parameters.put("from", Objects.toString(filter.from(), ""));
        parameters.put("to", Objects.toString(filter.to(), ""));
        parameters.put("before", Objects.toString(before, ""));
        return parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(AuditQuery::pair)
                .collect(Collectors.joining("&"));
    }

    private static String pair(Map.Entry<String, String> parameter) {
        return parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8);
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
