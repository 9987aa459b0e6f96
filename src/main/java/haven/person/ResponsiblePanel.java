package haven.person;

import haven.access.Address;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who is responsible, on a station's page, for everybody signed in. */
@Named
@RequestScoped
public class ResponsiblePanel {

    @Inject
    Address address;

    @Inject
    Caller caller;

    @Inject
    PersonService people;

    private List<ResponsibleLine> lines;

    public boolean isShown() {
        return caller.may(Permission.READ_STAFF_PAGES);
    }

    /** All roles of a station, the nearest first, also those that nobody holds. */
    public List<ResponsibleLine> getLines() {
        if (lines == null) {
            var rows = people.listResponsible(address.part("code"));
            lines = ResponsibleLine.ROLES.stream()
                    .map(role -> new ResponsibleLine(
                            role,
                            rows.stream().filter(row -> row.role() == role).toList()))
                    .toList();
        }
        return lines;
    }

    /** The region's officers, who answer where a role of the country is vacant; nobody, where that is vacant too. */
    public List<ResponsibleRow> getOfficers() {
        return getLines().stream()
                .filter(line -> line.role() == Role.REGIONAL_SECURITY_OFFICER)
                .flatMap(line -> line.holders().stream())
                .toList();
    }
}
