package haven.person;

/** What is typed about somebody's stays: another one, days of absence, another last day. */
public class StayForm {

    private Stay.Kind kind = Stay.Kind.POSTING;
    private String station;
    private String from;
    private String to;
    private String awayFrom;
    private String awayTo;
    private Long stay;
    private String lastDay;

    StayDraft draft() {
        return new StayDraft(kind, station, TypedDay.of(from, "stayFrom"), TypedDay.of(to, "stayTo"));
    }

    StayDraft absence() {
        return new StayDraft(Stay.Kind.ABSENCE, null, TypedDay.of(awayFrom, "awayFrom"), TypedDay.of(awayTo, "awayTo"));
    }

    public Stay.Kind getKind() {
        return kind;
    }

    public void setKind(Stay.Kind kind) {
        this.kind = kind;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    /** As the browser's date field writes it, as all days here. */
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

    public String getAwayFrom() {
        return awayFrom;
    }

    public void setAwayFrom(String awayFrom) {
        this.awayFrom = awayFrom;
    }

    public String getAwayTo() {
        return awayTo;
    }

    public void setAwayTo(String awayTo) {
        this.awayTo = awayTo;
    }

    /** Which stay is to be changed. */
    public Long getStay() {
        return stay;
    }

    public void setStay(Long stay) {
        this.stay = stay;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }
}
