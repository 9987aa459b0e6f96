package haven.briefing;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /briefing/record/{id}}: what was recorded, and what both sides say of it. */
@Named
@RequestScoped
public class RecordPage {

    @Inject
    Address address;

    @Inject
    RecordService records;

    @Inject
    LateRecordService late;

    private RecordView record;
    private String missing;
    private String why;

    /** First of all: who may not know of it gets no page. */
    @PostConstruct
    void load() {
        record = records.get(AttendancePage.number(address.part("id")));
    }

    public String confirm() {
        records.confirm(record.id());
        return done("briefing.said.agreed");
    }

    public String object() {
        records.object(record.id(), missing);
        return done("briefing.said.objected");
    }

    public String withdraw() {
        records.withdraw(record.id(), why);
        return done("briefing.said.withdrawn");
    }

    /** It was as it is recorded, long ago. */
    public String confirmLate() {
        var left = record.unconfirmed();
        var told = left == null
                ? List.<Long>of()
                : left.topics().stream().map(TopicRow::id).filter(this::told).toList();
        var list = address.query("list");
        records.confirmLate(record.id(), list.isEmpty() ? 0 : AttendancePage.number(list), told);
        return done("briefing.said.confirmedLate");
    }

    /** All topics are ticked at first; what was chosen comes back with a form that is refused. */
    public boolean told(long topic) {
        return address.query("list").isEmpty() || !address.query("t" + topic).isEmpty();
    }

    /** What somebody declared is right. */
    public String accept() {
        late.accept(record.id());
        return done("briefing.said.declaredAccepted");
    }

    public String takeBack() {
        late.takeBack(record.id());
        return done("briefing.said.takenBack");
    }

    private String done(String said) {
        return Route.BRIEFING_RECORD.path(record.id()) + "?said=" + said;
    }

    public RecordView getRecord() {
        return record;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
