package haven.medical;

import haven.access.Role;
import java.time.LocalDate;
import java.util.List;

/**
 * A version as it is shown to those who keep it.
 *
 * @param newest whether it is the one that is published
 */
public record GuidanceView(
        long id,
        int number,
        LocalDate madeOn,
        Role madeByRole,
        LocalDate approvedOn,
        boolean newest,
        Passages passages,
        List<GuidanceRow> versions) {}
