package haven.briefing;

import haven.access.Address;
import haven.access.Route;
import haven.place.StationRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /briefing/record/new?station=&person=}: enters a briefing that was held without a booking. */
@Named
@RequestScoped
public class LateRecordPage {

    @Inject
    Address address;

    @Inject
    LateRecordService late;

    private LateChoice choice;
    private List<BookedPerson> found;
    private Long person;
    private LocalDate day;
    private String briefer;
    private String remark;

    /** First of all: where one does not keep briefings one records none. */
    @PostConstruct
    void load() {
        var station = address.query("station");
        var who = address.query("person");
        person = who.matches("[1-9][0-9]{0,17}") ? Long.valueOf(who) : null;
        choice = station.isEmpty() ? null : late.getChoice(station, person);
        day = choice == null ? null : choice.today();
    }

    public String record() {
        var told = choice.topics().stream()
                .map(TopicRow::id)
                .filter(this::isTicked)
                .collect(Collectors.toSet());
        var id = late.record(choice.stationCode(), person, day, briefer, told, remark);
        return Route.BRIEFING_RECORD.path(id) + "?said=briefing.said.recorded";
    }

    private boolean isTicked(long topic) {
        return !address.query("t" + topic).isEmpty();
    }

    /** All topics are ticked at first; what was chosen comes back with a form that is refused. */
    public boolean told(long topic) {
        return !isPosted() || isTicked(topic);
    }

    private boolean isPosted() {
        return !address.query("lateForm").isEmpty();
    }

    /** Null until a station is chosen. */
    public LateChoice getChoice() {
        return choice;
    }

    /** The stations at which the reader keeps briefings. */
    public List<StationRow> getStations() {
        return late.listStations();
    }

    public Long getPerson() {
        return person;
    }

    public String getQuery() {
        return address.query("q");
    }

    /** Those among whom to choose. */
    public List<BookedPerson> getFound() {
        if (found == null) {
            found = choice == null || getQuery().isEmpty()
                    ? List.of()
                    : late.findPeople(choice.stationCode(), getQuery());
        }
        return found;
    }

    /** Whether there may be more than are shown. */
    public boolean isMore() {
        return getFound().size() == BookedForService.MOST;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getBriefer() {
        return briefer;
    }

    public void setBriefer(String briefer) {
        this.briefer = briefer;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
