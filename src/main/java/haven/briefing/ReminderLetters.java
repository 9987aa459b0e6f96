package haven.briefing;

import haven.booking.Answers;
import haven.booking.Booking;
import haven.booking.ReminderChoices;
import haven.booking.ReminderKind;
import haven.booking.RemindersDue;
import haven.booking.Session;
import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipient;
import haven.mail.Recipients;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** BRF-07: reminds of a briefing whoever booked it, and whoever gives it, once for all who come. */
@ApplicationScoped
class ReminderLetters {

    @Inject
    BriefingRepository briefings;

    @Inject
    Answers answers;

    @Inject
    ReminderChoices choices;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    void write(@Observes RemindersDue due) {
        var what = sessions(due);
        due.bookings().stream()
                .filter(booking -> what.containsKey(booking.getSession().getId()))
                .forEach(booking -> remind(
                        due.kind(), booking, what.get(booking.getSession().getId())));
        var given = due.sessions().stream()
                .map(session -> what.get(session.getId()))
                .filter(Objects::nonNull)
                .toList();
        if (!given.isEmpty()) {
            remindGivers(due.kind(), given);
        }
    }

    private Map<Long, BriefingSession> sessions(RemindersDue due) {
        var ids = Stream.concat(due.bookings().stream().map(Booking::getSession), due.sessions().stream())
                .filter(session -> session.getSubject().startsWith(BriefingSession.SUBJECT))
                .map(Session::getId)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : briefings.listSessionsOf(ids).stream()
                        .collect(Collectors.toMap(one -> one.getSession().getId(), Function.identity()));
    }

    private void remind(ReminderKind kind, Booking booking, BriefingSession session) {
        recipients.find(booking.getPerson().getId()).ifPresent(to -> {
            var once = once(kind, "b" + booking.getId(), booking.getSession());
            var start = booking.getSession().getStartsAt();
            var locale = to.language().locale();
            var said = List.<Object>of(
                    ReminderWords.moment(start, session.getStation().getZone(), locale),
                    ReminderWords.when(start, session, recipients.zone(to.personId()), locale),
                    ReminderWords.how(session, locale),
                    session.getBriefer().getPerson().name());
            outbox.send(
                    to,
                    kind == ReminderKind.LAST
                            ? new Letter("briefing.mail.soon", once, "/briefing/" + booking.getCode(), said)
                            : new Letter("briefing.mail.come", once, "/briefing/answer/" + answers.ask(booking), said));
        });
    }

    private void remindGivers(ReminderKind kind, List<BriefingSession> sessions) {
        var without = choices.without(
                kind,
                sessions.stream()
                        .map(one -> one.getBriefer().getPerson().getId())
                        .collect(Collectors.toSet()));
        var wanted = sessions.stream()
                .filter(one -> !without.contains(one.getBriefer().getPerson().getId()))
                .toList();
        var comers = answers.listComers(
                wanted.stream().map(one -> one.getSession().getId()).toList());
        for (var session : wanted) {
            recipients
                    .find(session.getBriefer().getPerson().getId())
                    .ifPresent(to -> remindGiver(
                            kind,
                            to,
                            session,
                            comers.getOrDefault(session.getSession().getId(), List.of())));
        }
    }

    private void remindGiver(ReminderKind kind, Recipient to, BriefingSession session, List<Answers.Comer> comers) {
        var start = session.getSession().getStartsAt();
        var locale = to.language().locale();
        outbox.send(
                to,
                new Letter(
                        "briefing.mail.give",
                        once(kind, "s" + session.getSession().getId(), session.getSession()) + "/" + to.personId(),
                        "/briefing/session/" + session.getSession().getId(),
                        List.of(
                                ReminderWords.moment(start, session.getStation().getZone(), locale),
                                ReminderWords.when(start, session, recipients.zone(to.personId()), locale),
                                ReminderWords.how(session, locale),
                                comers.stream().map(one -> line(one, locale)).collect(Collectors.joining("\n")))));
    }

    private static String line(Answers.Comer comer, Locale locale) {
        return Texts.get(
                locale,
                comer.coming() == null ? "briefing.remind.silent" : "briefing.remind.comes",
                comer.booking().getPerson().name());
    }

    private static String once(ReminderKind kind, String what, Session session) {
        return "briefing.remind/" + kind + "/" + what + "/"
                + session.getStartsAt().getEpochSecond();
    }
}
