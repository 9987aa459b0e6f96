package haven.briefing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On {@code /briefing}: what was recorded of the reader, and what they are to confirm. */
@Named
@RequestScoped
public class RecordsPanel {

    @Inject
    RecordService records;

    private List<RecordLine> rows;

    public List<RecordLine> getRows() {
        if (rows == null) {
            rows = records.listMine();
        }
        return rows;
    }
}
