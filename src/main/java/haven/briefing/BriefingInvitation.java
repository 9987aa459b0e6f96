package haven.briefing;

import haven.calendar.CalendarEvent;
import haven.calendar.CalendarParty;
import haven.mail.Outbox;
import haven.mail.Recipient;
import haven.shared.Settings;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * BRF-06: a briefing as an event of a calendar. Whoever has booked has one by the code of the booking, the briefer one by
 * the session; both keep their names whatever happens.
 */
@ApplicationScoped
class BriefingInvitation {

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** For whoever has booked. */
    CalendarEvent ofBooking(String code, int sequence, BriefingSession session, BriefingWords words, Recipient to) {
        return event(
                uid(code),
                sequence,
                session,
                words,
                to,
                words.how(),
                address(Addresses.booking(code)),
                clock.instant());
    }

    /** For whoever briefs. @param said how many come */
    CalendarEvent ofSession(int sequence, BriefingSession session, BriefingWords words, Recipient to, String said) {
        var link = address(Addresses.ALL);
        return event(
                uid("briefing-session-" + session.getSession().getId()),
                sequence,
                session,
                words,
                to,
                said + "\n" + words.how(),
                link,
                clock.instant());
    }

    /** As an entry of a feed. @param stamp the same for as long as nothing is to be loaded anew */
    CalendarEvent ofFeed(
            String name, int sequence, BriefingSession session, BriefingWords words, String said, Instant stamp) {
        return event(uid(name), sequence, session, words, null, said, address(Addresses.ALL), stamp);
    }

    /** The event does not take place for its attendee any more. */
    static CalendarEvent cancelled(CalendarEvent event) {
        return new CalendarEvent(
                event.uid(),
                event.sequence(),
                event.start(),
                event.end(),
                event.zone(),
                event.organizer(),
                event.attendee(),
                event.title(),
                event.place(),
                event.description(),
                event.url(),
                event.language(),
                event.stamp(),
                true);
    }

    private CalendarEvent event(
            String uid,
            int sequence,
            BriefingSession session,
            BriefingWords words,
            Recipient to,
            String said,
            String link,
            Instant stamp) {
        return new CalendarEvent(
                uid,
                sequence,
                session.getSession().getStartsAt(),
                session.getSession().getEndsAt(),
                session.getStation().getZone(),
                new CalendarParty(session.getBriefer().getPerson().name(), outbox.sender()),
                to == null ? null : new CalendarParty(to.name(), to.address()),
                words.title(),
                words.where(),
                said + "\n\n" + Texts.get(words.locale(), "briefing.calendar.more", link),
                link,
                words.locale(),
                stamp,
                false);
    }

    private String uid(String name) {
        return name + "@" + settings.url().getHost();
    }

    private String address(String path) {
        return settings.url() + path;
    }
}
