package haven.briefing;

import haven.access.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The search for who came to a session without a booking. */
@Named
@RequestScoped
public class OthersPanel {

    @Inject
    Address address;

    @Inject
    AttendanceService attendance;

    private List<BookedPerson> found;

    public String getQuery() {
        return address.query("q");
    }

    public List<BookedPerson> getFound() {
        if (found == null) {
            found = getQuery().isEmpty()
                    ? List.of()
                    : attendance.findOthers(AttendancePage.number(address.part("id")), getQuery());
        }
        return found;
    }

    /** Whether there may be more than are shown. */
    public boolean isMore() {
        return getFound().size() == BookedForService.MOST;
    }
}
