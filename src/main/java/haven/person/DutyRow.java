package haven.person;

import haven.access.Permission;
import haven.access.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A duty as lists show it.
 *
 * @param to the last day, or null while it goes on
 * @param actingFor the name of who is away, or null
 */
public record DutyRow(
        long id,
        long personId,
        Role role,
        String scope,
        LocalDate from,
        LocalDate to,
        boolean acting,
        String actingFor) {

    static DutyRow of(Duty duty) {
        var holder = duty.getActingFor();
        return new DutyRow(
                duty.getId(),
                duty.getPerson().getId(),
                duty.getRole(),
                duty.getScope(),
                duty.getFrom(),
                duty.getTo(),
                duty.isActing(),
                holder == null ? null : holder.name());
    }

    boolean isOver(LocalDate today) {
        return to != null && to.isBefore(today);
    }

    boolean isToCome(LocalDate today) {
        return from.isAfter(today);
    }

    boolean isHeld(LocalDate today) {
        return !isOver(today) && !isToCome(today);
    }

    /** What it permits. */
    public List<Permission> permissions() {
        return Arrays.stream(Permission.values()).filter(role::permits).toList();
    }
}
