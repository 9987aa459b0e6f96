package haven.booking;

import haven.shared.Settings;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For the job, which has no caller. Whoever decides second finds the rows of the first, and begins again. */
@ApplicationScoped
@Transactional
class ReminderService {

    /** So many are decided about in one transaction. */
    static final int MOST = 200;

    /** Who takes a session over gets what its giver was sent so short a time ago; what is older the letter about it says. */
    private static final Duration NEWS = Duration.ofHours(1);

    @Inject
    ReminderRepository reminders;

    @Inject
    ReminderChoices choices;

    @Inject
    Event<RemindersDue> due;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Decides about the next reminders of this kind, and has them written. @return about how many it decided */
    @TriedAgain
    int remind(ReminderKind kind) {
        return remind(kind, id -> true, id -> true);
    }

    /** The same of this booking alone, if it is among the next. */
    @TriedAgain
    int remindBooking(ReminderKind kind, long booking) {
        return remind(kind, id -> id == booking, id -> false);
    }

    /** The same of this session alone, and of whoever gives it. */
    @TriedAgain
    int remindSession(ReminderKind kind, long session) {
        return remind(kind, id -> false, id -> id == session);
    }

    /**
     * Somebody else gives this session from now on: of what was decided for whoever gives it, all is decided again that is
     * due later, or has been for an hour at most. Whoever writes the letters writes none twice to the same person.
     */
    void givenToAnother(Session session) {
        var times = new ReminderTimes(settings.bookingReminders());
        var again = Arrays.stream(ReminderKind.values())
                .filter(kind -> clock.instant()
                        .isBefore(
                                session.getStartsAt().minus(times.before(kind)).plus(NEWS)))
                .toList();
        if (!again.isEmpty()) {
            reminders.forgetGiver(session, again);
        }
    }

    /** The bookings about which {@link #remind} would decide next. */
    List<Long> listBookings(ReminderKind kind) {
        var now = clock.instant();
        var times = new ReminderTimes(settings.bookingReminders());
        return reminders.listBookings(kind, times.after(kind, now), times.until(kind, now), MOST);
    }

    /** The sessions about which {@link #remind} would decide next. */
    List<Long> listSessions(ReminderKind kind) {
        var now = clock.instant();
        var times = new ReminderTimes(settings.bookingReminders());
        return reminders.listSessions(kind, times.after(kind, now), times.until(kind, now), MOST);
    }

    private int remind(ReminderKind kind, LongPredicate booked, LongPredicate given) {
        var now = clock.instant();
        var times = new ReminderTimes(settings.bookingReminders());
        var bookings = bookings(kind, times, now, booked);
        var sessions = sessions(kind, times, now, given);
        if (bookings.isEmpty() && sessions.isEmpty()) {
            return 0;
        }
        var toBookers = wanted(kind, news(kind, times, bookings));
        var toGivers = newsOfSessions(kind, times, sessions);
        var decided = new ArrayList<Reminder>();
        bookings.forEach(one -> decided.add(
                new Reminder(kind, one.getSession(), one.getPerson().getId(), toBookers.contains(one), now)));
        sessions.forEach(one -> decided.add(new Reminder(kind, one, null, toGivers.contains(one), now)));
        reminders.addAll(decided);
        due.fire(new RemindersDue(kind, times.before(kind), toBookers, toGivers));
        return decided.size();
    }

    private List<Booking> bookings(ReminderKind kind, ReminderTimes times, Instant now, LongPredicate wanted) {
        var ids = listBookings(kind).stream().filter(wanted::test).toList();
        return ids.isEmpty()
                ? List.of()
                : reminders.lockBookings(ids).stream()
                        .filter(one -> one.state() == BookingState.BOOKED && isDue(one.getSession(), kind, times, now))
                        .toList();
    }

    private List<Session> sessions(ReminderKind kind, ReminderTimes times, Instant now, LongPredicate wanted) {
        var ids = listSessions(kind).stream().filter(wanted::test).toList();
        return ids.isEmpty()
                ? List.of()
                : reminders.lockSessions(ids).stream()
                        .filter(one -> isDue(one, kind, times, now))
                        .toList();
    }

    /** It may have been moved or called off since it was looked for. */
    private static boolean isDue(Session session, ReminderKind kind, ReminderTimes times, Instant now) {
        return !session.isCalledOff() && times.isDue(kind, session.getStartsAt(), now);
    }

    private List<Booking> news(ReminderKind kind, ReminderTimes times, List<Booking> bookings) {
        if (bookings.isEmpty()) {
            return List.of();
        }
        var since = earliest(
                reminders.listSince(bookings.stream().map(Booking::getId).toList()).stream());
        return bookings.stream()
                .filter(one -> isNews(kind, times, one.getSession(), since.get(one.getId())))
                .toList();
    }

    private List<Session> newsOfSessions(ReminderKind kind, ReminderTimes times, List<Session> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        var since = earliest(
                reminders.listSinceOf(sessions.stream().map(Session::getId).toList()).stream());
        return sessions.stream()
                .filter(one -> isNews(kind, times, one, since.get(one.getId())))
                .toList();
    }

    private static boolean isNews(ReminderKind kind, ReminderTimes times, Session session, Instant since) {
        return since == null || times.isNews(kind, session.getStartsAt(), since);
    }

    private static Map<Long, Instant> earliest(Stream<Object[]> rows) {
        return rows.collect(Collectors.toMap(
                row -> (Long) row[0], row -> (Instant) row[1], (one, other) -> one.isBefore(other) ? one : other));
    }

    private List<Booking> wanted(ReminderKind kind, List<Booking> bookings) {
        var without = choices.without(
                kind,
                bookings.stream().map(one -> one.getPerson().getId()).distinct().toList());
        return bookings.stream()
                .filter(one -> !without.contains(one.getPerson().getId()))
                .toList();
    }
}
