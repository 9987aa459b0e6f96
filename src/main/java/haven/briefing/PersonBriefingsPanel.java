package haven.briefing;

import haven.access.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** BRF-12: on the page of a person, for those who may know of briefings where that person is. */
@Named
@RequestScoped
public class PersonBriefingsPanel {

    @Inject
    Address address;

    @Inject
    RecordService records;

    private List<RecordLine> rows;
    private List<Owed> missing;

    /** What this person must still have. */
    public List<Owed> getMissing() {
        if (missing == null) {
            missing = records.listMissing(AttendancePage.number(address.part("id")));
        }
        return missing;
    }

    public List<RecordLine> getRows() {
        if (rows == null) {
            rows = records.listOf(AttendancePage.number(address.part("id")));
        }
        return rows;
    }
}
