package haven.booking;

import haven.access.Reader;
import haven.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;

/** {@code /account/reminders}: which reminders of sessions I get. */
@Named
@RequestScoped
public class ReminderListPage {

    @Inject
    ReminderChoiceService choices;

    @Inject
    Reader reader;

    private boolean first;
    private boolean second;
    private boolean last;

    @PostConstruct
    void read() {
        var own = choices.getOwn();
        first = own.get(ReminderKind.FIRST);
        second = own.get(ReminderKind.SECOND);
        last = own.get(ReminderKind.LAST);
    }

    public String choose() {
        var wanted = new ArrayList<ReminderKind>();
        if (first) {
            wanted.add(ReminderKind.FIRST);
        }
        if (second) {
            wanted.add(ReminderKind.SECOND);
        }
        if (last) {
            wanted.add(ReminderKind.LAST);
        }
        choices.choose(wanted);
        return "/account/reminders?said=booking.said.reminders";
    }

    /** {@code 7 days before}, {@code 24 hours before}. */
    public String before(String kind) {
        var before = choices.getDistance(ReminderKind.valueOf(kind));
        var days = before.toDays();
        return days > 1 && before.equals(Duration.ofDays(days))
                ? Texts.get(reader.getLocale(), "booking.reminders.days", days)
                : Texts.get(reader.getLocale(), "booking.reminders.hours", before.toHours());
    }

    public boolean isFirst() {
        return first;
    }

    public void setFirst(boolean first) {
        this.first = first;
    }

    public boolean isSecond() {
        return second;
    }

    public void setSecond(boolean second) {
        this.second = second;
    }

    public boolean isLast() {
        return last;
    }

    public void setLast(boolean last) {
        this.last = last;
    }
}
