package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.place.Country;
import haven.place.PlaceService;
import haven.shared.RuleViolation;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** BRF-08: holidays of countries, entered by those who brief there. */
@ApplicationScoped
@Transactional
public class HolidayService {

    @Inject
    BriefingDeskRepository desk;

    @Inject
    BriefingRepository briefings;

    @Inject
    PlaceService places;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** This year's and later ones, the first first. @throws haven.shared.NotThere where the caller does not brief there */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<HolidayRow> list(String countryCode) {
        var first = LocalDate.now(clock).withDayOfYear(1);
        return holidays(kept(countryCode), first, first.plusYears(10)).stream()
                .map(one -> new HolidayRow(one.getId(), one.getDay(), one.getName()))
                .toList();
    }

    /** @throws RuleViolation beside the field that is wrong, such as where that day is one already */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void add(String countryCode, LocalDate day, String name) {
        var country = kept(countryCode);
        if (day == null || day.isBefore(LocalDate.now(clock).withDayOfYear(1))) {
            throw RuleViolation.at("holidayDay", "briefing.error.dayOver");
        }
        if (!holidays(country, day, day).isEmpty()) {
            throw RuleViolation.at("holidayDay", "briefing.error.holidayKnown");
        }
        desk.add(new Holiday(country, day, name));
    }

    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void remove(String countryCode, Long id) {
        var country = kept(countryCode);
        desk.remove(desk.find(Holiday.class, id == null ? 0 : id)
                .filter(one -> one.getCountry().getId().equals(country.getId()))
                .orElseThrow(() -> RuleViolation.at("holidayToRemove", "briefing.error.choose")));
    }

    /**
     * Those of this year, on the same days of the next; what moves with the moon has to be put right by hand.
     *
     * @return how many came
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public int copyToNextYear(String countryCode) {
        var country = kept(countryCode);
        var first = LocalDate.now(clock).withDayOfYear(1);
        var known = holidays(country, first.plusYears(1), first.plusYears(2).minusDays(1)).stream()
                .map(Holiday::getDay)
                .collect(Collectors.toSet());
        int copied = 0;
        for (var holiday : holidays(country, first, first.plusYears(1).minusDays(1))) {
            if (known.add(holiday.getDay().plusYears(1))) {
                desk.add(new Holiday(country, holiday.getDay().plusYears(1), holiday.getName()));
                copied++;
            }
        }
        return copied;
    }

    private List<Holiday> holidays(Country country, LocalDate first, LocalDate last) {
        return briefings.listHolidays(List.of(country.getId()), first, last).stream()
                .sorted(Comparator.comparing(Holiday::getDay))
                .toList();
    }

    private Country kept(String code) {
        var country = places.getCountry(code);
        caller.mustRead(Permission.KEEP_BRIEFINGS, country);
        return country;
    }
}
