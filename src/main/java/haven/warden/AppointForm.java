package haven.warden;

import java.time.LocalDate;

/** What is typed about somebody who is to look after a zone. */
public class AppointForm {

    private Long zone;
    private Long person;
    private boolean alternate;
    private String number;
    private LocalDate from;
    private LocalDate to;
    private boolean handOver;

    public Long getZone() {
        return zone;
    }

    public void setZone(Long zone) {
        this.zone = zone;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public boolean isAlternate() {
        return alternate;
    }

    public void setAlternate(boolean alternate) {
        this.alternate = alternate;
    }

    /** Under which the people of the zone reach them. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Null for today. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Whether those who have the same task now hand over: their last day is the day before. */
    public boolean isHandOver() {
        return handOver;
    }

    public void setHandOver(boolean handOver) {
        this.handOver = handOver;
    }
}
