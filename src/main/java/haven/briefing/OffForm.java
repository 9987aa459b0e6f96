package haven.briefing;

import java.time.LocalDate;
import java.time.LocalTime;

/** What is typed about days off, or about some hours of one day. */
public class OffForm {

    private String from;
    private String to;
    private String begins;
    private String ends;

    /** @throws haven.shared.RuleViolation beside the field that is wrong */
    LocalDate first() {
        return SessionForm.day(from, "offFrom");
    }

    /** The last day; the first one where none is typed. */
    LocalDate last() {
        return isEmpty(to) ? first() : SessionForm.day(to, "offTo");
    }

    /** Null where nothing is typed. */
    LocalTime beginning() {
        return isEmpty(begins) ? null : SessionForm.time(begins, "offBegins");
    }

    /** Null where nothing is typed. */
    LocalTime end() {
        return isEmpty(ends) ? null : SessionForm.time(ends, "offEnds");
    }

    private static boolean isEmpty(String typed) {
        return typed == null || typed.isBlank();
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

    public String getBegins() {
        return begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }
}
