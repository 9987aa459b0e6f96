package haven.briefing;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What is typed about a weekly time. */
public class TimeForm {

    private DayOfWeek day = DayOfWeek.MONDAY;
    private String from;
    private String to;
    private Integer minutes = 60;
    private Integer seats = 1;
    private BriefingMode mode = BriefingMode.VIDEO;
    private String language = "en";
    private String place;
    private String link;
    private String since;
    private String until;
    private boolean onWeekend;

    /** @param today the first day where none is typed @throws haven.shared.RuleViolation beside the field that is wrong */
    TimeDraft draft(LocalDate today) {
        var meeting = new Meeting(mode, place, link);
        var weekly = new WeeklyTime(
                0,
                day,
                SessionForm.time(from, "timeFrom"),
                SessionForm.time(to, "timeTo"),
                minutes == null ? 0 : minutes,
                seats == null ? 0 : seats,
                mode,
                language,
                isEmpty(since) ? today : SessionForm.day(since, "timeSince"),
                isEmpty(until) ? null : SessionForm.day(until, "timeUntil"));
        return new TimeDraft(weekly, meeting, onWeekend);
    }

    private static boolean isEmpty(String typed) {
        return typed == null || typed.isBlank();
    }

    public DayOfWeek getDay() {
        return day;
    }

    public void setDay(DayOfWeek day) {
        this.day = day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public BriefingMode getMode() {
        return mode;
    }

    public void setMode(BriefingMode mode) {
        this.mode = mode;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public boolean isOnWeekend() {
        return onWeekend;
    }

    public void setOnWeekend(boolean onWeekend) {
        this.onWeekend = onWeekend;
    }
}
