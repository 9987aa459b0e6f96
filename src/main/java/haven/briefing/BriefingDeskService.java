package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** BRF-03: the calendar of those who brief, of all that is in their area. */
@ApplicationScoped
@Transactional
public class BriefingDeskService {

    @Inject
    BriefingDeskRepository desk;

    @Inject
    BriefingRepository briefings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The sessions that begin in this time, the first first. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<DeskRow> list(DeskFilter filter, Instant from, Instant to) {
        return from == null || to == null ? List.of() : desk.list(scopes(), filter, from, to);
    }

    /** The sessions that are not over, the first first. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<DeskRow> listComing(DeskFilter filter, int first, int most) {
        return desk.listComing(scopes(), all(filter), clock.instant(), first, most);
    }

    @Allowed(Permission.KEEP_BRIEFINGS)
    public long countComing(DeskFilter filter) {
        return desk.countComing(scopes(), all(filter), clock.instant());
    }

    /** Days and hours in which briefers of the caller's area are away, and holidays of the countries where they are. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<DeskOff> listOff(DeskFilter filter, LocalDate first, LocalDate last) {
        if (first == null || last == null) {
            return List.of();
        }
        var countries = desk.listBriefers(scopes()).stream()
                .filter(one -> filter.briefer() == null || one.getId().equals(filter.briefer()))
                .map(one -> one.getStation().getCountry())
                .filter(one -> filter.country() == null || one.getCode().equals(filter.country()))
                .map(one -> one.getId())
                .distinct()
                .toList();
        var holidays = countries.isEmpty() ? List.<Holiday>of() : briefings.listHolidays(countries, first, last);
        return Stream.concat(
                        holidays.stream().map(DeskOff::of),
                        desk.listOff(scopes(), filter, first, last).stream().map(DeskOff::of))
                .toList();
    }

    /** Those who brief in the caller's area, by name. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<BrieferRow> listBriefers() {
        return desk.listBriefers(scopes()).stream()
                .map(one -> BrieferRow.of(
                        one,
                        caller.me(),
                        caller.may(Permission.KEEP_BRIEFINGS, one.getStation().getCountry())))
                .toList();
    }

    private Collection<String> scopes() {
        return caller.scopesOf(Permission.KEEP_BRIEFINGS);
    }

    private static DeskFilter all(DeskFilter filter) {
        return Objects.requireNonNullElse(filter, DeskFilter.ALL);
    }
}
