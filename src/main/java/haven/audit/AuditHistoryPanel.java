package haven.audit;

import haven.access.Caller;
import haven.access.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The last changes of the thing that a page is about, for those who may read the audit trail. */
@Named
@RequestScoped
public class AuditHistoryPanel {

    @Inject
    Caller caller;

    @Inject
    AuditService audit;

    private final Map<String, List<AuditRow>> histories = new HashMap<>();

    public boolean isOpen() {
        return caller.may(Permission.OPEN_AUDIT);
    }

    /** @param things kinds and ids, such as {@code DutyStation 7 Country 3} */
    public List<AuditRow> rows(String things) {
        return histories.computeIfAbsent(things, asked -> {
            var words = Arrays.asList(asked.strip().split("\\s+"));
            var list = new ArrayList<AuditService.Thing>();
            for (int i = 0; i + 1 < words.size(); i += 2) {
                list.add(new AuditService.Thing(words.get(i), words.get(i + 1)));
            }
            return audit.history(list);
        });
    }
}
