package haven.briefing;

import haven.access.Address;
import haven.access.Route;
import haven.shared.NotThere;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /briefing/session/{id}}: who came, and what they were told. Works by taps, without a script. */
@Named
@RequestScoped
public class AttendancePage {

    private static final String CAME = "came";

    @Inject
    Address address;

    @Inject
    AttendanceService attendance;

    private AttendanceView view;
    private AttendanceRow chosen;
    private Long person;
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
        attendance.mark(view.id(), parts[0], CAME.equals(parts[1]));
        return done(CAME.equals(parts[1]) ? "briefing.said.came" : "briefing.said.missed");
    }

    public String markAll() {
        attendance.markAll(view.id());
        return done("briefing.said.allCame");
    }

    public String add() {
        attendance.add(view.id(), person);
        return done("briefing.said.came");
    }

    public String tell() {
        attendance.tell(view.id(), ticked());
        return done("briefing.said.told");
    }

    public String describe() {
        if (chosen != null) {
            attendance.describe(view.id(), chosen.record(), ticked(), remark);
        }
        return done("briefing.said.told");
    }

    public String confirm() {
        attendance.confirm(view.id());
        return done("briefing.said.confirmed");
    }

    /** Boxes carry the id of their topic in their name. */
    private List<Long> ticked() {
        return view.topics().stream()
                .map(TopicRow::id)
                .filter(id -> !address.query("t" + id).isEmpty())
                .toList();
    }

    private String done(String said) {
        return Route.BRIEFING_SESSION.path(view.id()) + "?said=" + said;
    }

    public AttendanceView getView() {
        return view;
    }

    /** Whether everybody who came was told this; all topics are ticked before the first is. */
    public boolean toldByAll(long topic) {
        var rows = view.toTell();
        return rows.stream().allMatch(row -> row.told().isEmpty())
                || rows.stream().allMatch(row -> row.told().contains(topic));
    }

    /** Whose topics are looked at; null for nobody's. */
    public AttendanceRow getChosen() {
        return chosen;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
