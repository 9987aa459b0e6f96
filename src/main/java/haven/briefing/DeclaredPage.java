package haven.briefing;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /briefing/declared}: what people of the reader's area declared, to be accepted or refused. */
@Named
@RequestScoped
public class DeclaredPage {

    @Inject
    Address address;

    @Inject
    LateRecordService late;

    private List<RecordLine> rows;

    @PostConstruct
    void load() {
        rows = late.listDeclared();
    }

    /** The button's own value is the number of the record. */
    public String accept() {
        late.accept(AttendancePage.number(address.query("accept")));
        return Route.BRIEFING_DECLARED.path() + "?said=briefing.said.declaredAccepted";
    }

    public List<RecordLine> getRows() {
        return rows;
    }
}
