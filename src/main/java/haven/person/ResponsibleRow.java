package haven.person;

import haven.access.Role;
import java.time.LocalDate;

/** Somebody who holds a duty at a place today. */
public record ResponsibleRow(
        Role role, String givenName, String familyName, boolean acting, LocalDate since, boolean sample) {

    public String name() {
        return givenName + " " + familyName;
    }
}
