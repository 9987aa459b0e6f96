package haven.briefing;

import haven.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is typed about a session. */
public class SessionForm {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private Long briefer;
    private String station;
    private boolean wide;
    private String day;
    private String from;
    private String to;
    private Integer seats = 1;
    private BriefingMode mode = BriefingMode.VIDEO;
    private String language = "en";
    private String place;
    private String link;
    private boolean despite;

    static SessionForm of(KeptSession session) {
        var form = new SessionForm();
        form.briefer = session.brieferId();
        form.station = session.station();
        form.wide = session.wide();
        form.day = session.day().toString();
        form.from = CLOCK.format(session.from());
        form.to = CLOCK.format(session.to());
        form.seats = session.seats();
        form.mode = session.mode();
        form.language = session.language();
        form.place = session.place();
        form.link = session.link();
        return form;
    }

    /** @throws RuleViolation beside the field that is wrong */
    SessionDraft draft() {
        if (language == null || !LANGUAGE.matcher(language).matches()) {
            throw RuleViolation.at("sessionLanguage", "briefing.error.choose");
        }
        return new SessionDraft(
                station,
                wide,
                day(day, "sessionDay"),
                time(from, "sessionFrom"),
                time(to, "sessionTo"),
                seats == null ? 0 : seats,
                mode,
                language,
                place,
                link,
                despite);
    }

    /** A day as the browser's field writes it. @throws RuleViolation beside this field where it is none */
    static LocalDate day(String typed, String field) {
        try {
            var parsed = LocalDate.parse(typed == null ? "" : typed.strip());
            if (parsed.getYear() >= 1990 && parsed.getYear() < 2200) {
                return parsed;
            }
        } catch (DateTimeException noDay) {
            throw RuleViolation.at(field, "briefing.error.day");
        }
        throw RuleViolation.at(field, "briefing.error.day");
    }

    /** A time of day, such as 9:30 or 09:30. @throws RuleViolation beside this field where it is none */
    static LocalTime time(String typed, String field) {
        var stripped = typed == null ? "" : typed.strip();
        try {
            return LocalTime.parse(stripped.indexOf(':') == 1 ? "0" + stripped : stripped);
        } catch (DateTimeException noTime) {
            throw RuleViolation.at(field, "briefing.error.time");
        }
    }

    public Long getBriefer() {
        return briefer;
    }

    public void setBriefer(Long briefer) {
        this.briefer = briefer;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public boolean isWide() {
        return wide;
    }

    public void setWide(boolean wide) {
        this.wide = wide;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
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

    public boolean isDespite() {
        return despite;
    }

    public void setDespite(boolean despite) {
        this.despite = despite;
    }
}
