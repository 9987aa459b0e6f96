package haven.person;

import haven.access.Role;
import java.util.List;

/** A role at a place and who holds it today; nobody, where it is vacant. */
public record ResponsibleLine(Role role, List<ResponsibleRow> holders) {}
