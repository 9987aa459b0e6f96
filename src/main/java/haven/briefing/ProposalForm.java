package haven.briefing;

import java.time.LocalDate;
import java.time.LocalTime;

/** What is typed on the page of proposals. */
public class ProposalForm {

    private String offer;
    private String note;
    private LocalDate day;
    private LocalTime time;
    private Integer minutes;
    private String ownNote;
    private boolean despite;
    private boolean acceptDespite;
    private String answerNote;
    private String refuseNote;

    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getOwnNote() {
        return ownNote;
    }

    public void setOwnNote(String ownNote) {
        this.ownNote = ownNote;
    }

    public boolean isDespite() {
        return despite;
    }

    public void setDespite(boolean despite) {
        this.despite = despite;
    }

    public boolean isAcceptDespite() {
        return acceptDespite;
    }

    public void setAcceptDespite(boolean acceptDespite) {
        this.acceptDespite = acceptDespite;
    }

    public String getAnswerNote() {
        return answerNote;
    }

    public void setAnswerNote(String answerNote) {
        this.answerNote = answerNote;
    }

    public String getRefuseNote() {
        return refuseNote;
    }

    public void setRefuseNote(String refuseNote) {
        this.refuseNote = refuseNote;
    }
}
