package haven.medical;

import haven.access.Role;
import java.time.LocalDate;

/** A version in the list of versions. @param madeByRole null: it came with the portal */
public record GuidanceRow(int number, LocalDate madeOn, Role madeByRole, LocalDate approvedOn) {}
