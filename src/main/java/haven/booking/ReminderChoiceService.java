package haven.booking;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.shared.RuleViolation;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** BRF-07: by which reminders the caller wants to be reminded. */
@ApplicationScoped
@Transactional
public class ReminderChoiceService {

    @Inject
    ReminderRepository reminders;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    /** Each kind, and whether the caller gets it: all of them until they say otherwise. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public Map<ReminderKind, Boolean> getOwn() {
        var chosen = caller.personId().isPresent()
                ? reminders.findChoice(caller.personId().getAsLong())
                : Optional.<ReminderChoice>empty();
        var own = new EnumMap<ReminderKind, Boolean>(ReminderKind.class);
        for (var kind : ReminderKind.values()) {
            own.put(kind, chosen.map(one -> one.wants(kind)).orElse(true));
        }
        return own;
    }

    /** How long before a session each kind comes. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public Duration getDistance(ReminderKind kind) {
        return new ReminderTimes(settings.bookingReminders()).before(kind);
    }

    /** Only these from now on; none where there are none. @throws RuleViolation where the account is nobody's */
    @Allowed(Permission.READ_STAFF_PAGES)
    public void choose(List<ReminderKind> wanted) {
        var person = caller.personId().orElseThrow(() -> new RuleViolation("booking.error.nobody"));
        var choice = reminders.findChoice(person).orElseGet(() -> new ReminderChoice(person));
        choice.choose(
                wanted.contains(ReminderKind.FIRST),
                wanted.contains(ReminderKind.SECOND),
                wanted.contains(ReminderKind.LAST));
        reminders.addAll(List.of(choice));
    }
}
