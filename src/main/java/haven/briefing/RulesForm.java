package haven.briefing;

import java.time.LocalDate;

/** What is typed about what a briefer wants kept. */
public class RulesForm {

    private Integer noticeHours;
    private Integer joinNoticeHours;
    private Integer beforeMinutes;
    private Integer afterMinutes;
    private Integer daily;
    private String lastDay;
    private boolean despite;

    static RulesForm of(BrieferView view) {
        var form = new RulesForm();
        form.noticeHours = view.noticeHours();
        form.joinNoticeHours = view.joinNoticeHours();
        form.beforeMinutes = view.beforeMinutes();
        form.afterMinutes = view.afterMinutes();
        form.daily = view.daily();
        form.lastDay = view.lastDay() == null ? null : view.lastDay().toString();
        return form;
    }

    BrieferRules rules() {
        return new BrieferRules(
                number(noticeHours),
                number(joinNoticeHours),
                number(beforeMinutes),
                number(afterMinutes),
                number(daily));
    }

    /** Nothing typed is as wrong as a number too small. */
    private static int number(Integer typed) {
        return typed == null ? -1 : typed;
    }

    LocalDate last() {
        return lastDay == null || lastDay.isBlank() ? null : SessionForm.day(lastDay, "brieferUntil");
    }

    public Integer getNoticeHours() {
        return noticeHours;
    }

    public void setNoticeHours(Integer noticeHours) {
        this.noticeHours = noticeHours;
    }

    public Integer getJoinNoticeHours() {
        return joinNoticeHours;
    }

    public void setJoinNoticeHours(Integer joinNoticeHours) {
        this.joinNoticeHours = joinNoticeHours;
    }

    public Integer getBeforeMinutes() {
        return beforeMinutes;
    }

    public void setBeforeMinutes(Integer beforeMinutes) {
        this.beforeMinutes = beforeMinutes;
    }

    public Integer getAfterMinutes() {
        return afterMinutes;
    }

    public void setAfterMinutes(Integer afterMinutes) {
        this.afterMinutes = afterMinutes;
    }

    public Integer getDaily() {
        return daily;
    }

    public void setDaily(Integer daily) {
        this.daily = daily;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    /** Whether it is the last day although sessions lie after it. */
    public boolean isDespite() {
        return despite;
    }

    public void setDespite(boolean despite) {
        this.despite = despite;
    }
}
