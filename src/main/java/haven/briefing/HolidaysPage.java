package haven.briefing;

import haven.access.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** {@code /briefing/desk/holidays/{country}}: days on which nobody in a country is briefed. */
@Named
@RequestScoped
public class HolidaysPage {

    @Inject
    Address address;

    @Inject
    HolidayService holidays;

    private List<HolidayRow> rows;
    private String day;
    private String name;
    private Long chosen;

    @PostConstruct
    void load() {
        rows = holidays.list(getCountry());
    }

    public String add() {
        holidays.add(getCountry(), SessionForm.day(day, "holidayDay"), name);
        return done("briefing.said.holidayAdded");
    }

    public String remove() {
        holidays.remove(getCountry(), chosen);
        return done("briefing.said.holidayRemoved");
    }

    public String copy() {
        return done(
                holidays.copyToNextYear(getCountry()) > 0
                        ? "briefing.said.holidaysCopied"
                        : "briefing.said.holidaysThere");
    }

    private String done(String said) {
        return "/briefing/desk/holidays/" + getCountry().toLowerCase(Locale.ROOT) + "?said=" + said;
    }

    /** The code of the country. */
    public String getCountry() {
        return address.part("country").toUpperCase(Locale.ROOT);
    }

    public List<HolidayRow> getRows() {
        return rows;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
