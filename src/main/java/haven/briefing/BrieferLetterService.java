package haven.briefing;

import haven.booking.Booking;
import haven.calendar.CalendarEvent;
import haven.calendar.CalendarText;
import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipient;
import haven.mail.Recipients;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Tells briefers of their sessions: who comes, at what time, and that nobody does. Called by a job. */
@ApplicationScoped
@Transactional
class BrieferLetterService {

    private static final int HANDFUL = 200;

    @Inject
    LetterRepository letters;

    @Inject
    BriefingInvitation invitations;

    @Inject
    BrieferNews news;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    List<Long> listUntold() {
        return letters.listUntold(clock.instant(), HANDFUL);
    }

    /** One session, where its briefer does not know it as it is. @return whether anybody was told anything */
    boolean tell(long bookingSessionId) {
        var before = letters.lockTold(bookingSessionId);
        var state = letters.state(bookingSessionId); // read first: what changes from here on is told the next time
        var session = letters.findSession(bookingSessionId).orElseThrow();
        var seated = letters.listSeated(bookingSessionId);
        var isOff = session.getSession().isCalledOff() || session.isMadeByBooking() && seated.isEmpty();
        if (before.filter(one -> one.tells(state)).isPresent() || before.isEmpty() && isOff) {
            return false;
        }
        var told = before.orElseGet(() -> new BrieferLetter(bookingSessionId));
        var steps = news.since(session, told.lastStep());
        var earlier = told.getPersonId();
        var briefer = isOff ? null : session.getBriefer().getPerson().getId();
        told.tell(briefer, state, steps.last());
        if (before.isEmpty()) {
            letters.add(told);
        }
        if (earlier != null && !earlier.equals(briefer)) {
            send(earlier, session, told.getSequence(), seated, steps, false);
        }
        if (briefer != null) {
            send(briefer, session, told.getSequence(), seated, steps, true);
        }
        return true;
    }

    /** @param isOn whether it is theirs to give, from now on */
    private void send(
            long person,
            BriefingSession session,
            int sequence,
            List<Booking> seated,
            BrieferNews.Steps steps,
            boolean isOn) {
        recipients.find(person).ifPresent(to -> {
            var words = new BriefingWords(to.language(), session, recipients.zone(person));
            var once = "briefing.session/" + session.getSession().getId() + "/" + sequence + "/" + person;
            var event = event(session, sequence, words, to, seated.size());
            var said = List.<Object>of(
                    words.when(), words.how(), names(seated, words), words.day(), news.told(steps, person, words));
            var letter = isOn
                    ? new Letter(
                            "briefing.mail.session",
                            once,
                            Addresses.session(session.getSession().getId()),
                            said)
                    : new Letter("briefing.mail.sessionOff", once, Addresses.ALL, said);
            outbox.send(
                    to,
                    letter.withCalendar(CalendarText.invitation(isOn ? event : BriefingInvitation.cancelled(event))));
        });
    }

    private CalendarEvent event(BriefingSession session, int sequence, BriefingWords words, Recipient to, int come) {
        return invitations.ofSession(
                sequence, session, words, to, Texts.get(words.locale(), "briefing.calendar.come", come));
    }

    private static String names(List<Booking> seated, BriefingWords words) {
        return seated.isEmpty()
                ? Texts.get(words.locale(), "briefing.mail.nobody")
                : seated.stream().map(booking -> booking.getPerson().name()).collect(Collectors.joining("\n"));
    }
}
