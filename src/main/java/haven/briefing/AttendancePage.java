package haven.briefing;

import haven.access.Address;
import haven.access.Route;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /briefing/session/{id}}: who came, and what they were told. Works by taps, without a script. */
@Named
@RequestScoped
public class AttendancePage {

    @Inject
    Address address;

    @Inject
    AttendanceService attendance;

    private AttendanceView view;
    private AttendanceRow chosen;
    private boolean late;
    private String remark;

    /** First of all: for who does not keep it there is no such session. */
    @PostConstruct
    void load() {
        view = attendance.get(number(address.part("id")));
        var who = address.query("who");
        chosen = view.toTell().stream()
                .filter(row -> String.valueOf(row.record()).equals(who))
                .findFirst()
                .orElse(null);
        remark = chosen == null ? null : chosen.remark();
    }

    static long number(String part) {
        if (part == null || !part.matches("[1-9][0-9]{0,17}")) {
            throw new NotThere("number");
        }
        return Long.parseLong(part);
    }

    /** The button's own value says whom it is about: {@code b17/came}, {@code b17/missed}, {@code 4/back}. */
    public String mark() {
        var parts = address.query("mark").split("/");
        if (parts.length != 2) {
            return null;
        }
        if ("back".equals(parts[1])) {
            attendance.takeBack(view.id(), number(parts[0]));
            return done("briefing.said.takenBack");
        }
        var came = "came".equals(parts[1]);
        attendance.mark(view.id(), parts[0], came);
        return done(came ? "briefing.said.came" : "briefing.said.missed");
    }

    public String markAll() {
        attendance.markAll(view.id());
        return done("briefing.said.allCame");
    }

    public String add() {
        attendance.add(view.id(), number(address.query("add")));
        return done("briefing.said.came");
    }

    public String tell() {
        mustBeInTime(!view.toTell().isEmpty());
        attendance.tell(view.id(), number(address.query("list")), ticked());
        return done("briefing.said.told");
    }

    public String describe() {
        mustBeInTime(chosen != null);
        attendance.describe(view.id(), chosen.record(), number(address.query("list")), ticked(), remark);
        return done("briefing.said.told");
    }

    public String confirm() {
        attendance.confirm(view.id());
        return done("briefing.said.confirmed");
    }

    /** What somebody typed is not passed over in silence where another keeper came first. */
    private void mustBeInTime(boolean isOpen) {
        if (!isOpen) {
            late = true;
            throw new RuleViolation("briefing.error.recordChanged");
        }
    }

    /** Boxes carry the id of their topic in their name. */
    private List<Long> ticked() {
        return view.topics().stream().map(TopicRow::id).filter(this::told).toList();
    }

    /** Whether this is ticked, for one or for all: as it was saved, or as it was sent with a form that is refused. */
    public boolean told(long topic) {
        return address.query("list").isEmpty()
                ? view.startsTicked(chosen, topic)
                : !address.query("t" + topic).isEmpty();
    }

    private String done(String said) {
        return Route.BRIEFING_SESSION.path(view.id()) + "?said=" + said;
    }

    public AttendanceView getView() {
        return view;
    }

    /** Whether the form of one is there: also for who sends it when there is nothing to describe any more. */
    public boolean isDescribing() {
        return chosen != null || isSent("describe");
    }

    /** Whether the form of all is there; as {@link #isDescribing}. */
    public boolean isTelling() {
        return !isDescribing() && (!view.toTell().isEmpty() || isSent("tell"));
    }

    /** By the button with this id, and not answered yet. */
    private boolean isSent(String button) {
        return !late && !address.query(button).isEmpty();
    }

    /** Whose topics are looked at; null for nobody's. */
    public AttendanceRow getChosen() {
        return chosen;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
