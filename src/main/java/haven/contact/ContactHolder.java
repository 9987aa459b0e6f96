package haven.contact;

import java.util.List;

/**
 * Whose a contact is, and what was done in order to know whether it is right.
 *
 * @param person the name of the person whose it is; null where it is nobody's
 * @param elsewhere whether it is somebody's whom the keeper does not see
 * @param away days that are not over on which that person is away, as entered with their stays
 * @param leaves whether its last day is that of their posting
 */
public record ContactHolder(
        String person,
        boolean elsewhere,
        List<CheckLine> history,
        List<PublishedContact.Absence> away,
        boolean leaves) {}
