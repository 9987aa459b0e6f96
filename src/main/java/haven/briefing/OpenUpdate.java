package haven.briefing;

import haven.access.Scoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** An update that may be unread, without its words. */
public record OpenUpdate(Long id, String scope, Instant publishedAt) implements Scoped {

    /** Whether anything of its area lies within these scopes; null: everywhere. */
    boolean touches(List<String> reach) {
        return reach == null || reach.stream().anyMatch(one -> one.startsWith(scope) || scope.startsWith(one));
    }

    /** The day by the calendar of a station, as briefings there have it. */
    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(publishedAt, zone);
    }
}
