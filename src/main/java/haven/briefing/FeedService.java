package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Language;
import haven.access.Permission;
import haven.access.Tokens;
import haven.calendar.CalendarEvent;
import haven.calendar.CalendarText;
import haven.mail.Recipients;
import haven.person.Person;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.Texts;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** BRF-06: the address by which a calendar program reads somebody's briefings, those that they get and those that they give. */
@ApplicationScoped
@Transactional
public class FeedService {

    static final Duration BACK = Duration.ofDays(30);
    static final Duration AHEAD = Duration.ofDays(365);

    @Inject
    FeedRepository feeds;

    @Inject
    BriefingInvitation invitations;

    @Inject
    Recipients recipients;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whether the caller has an address. */
    @Allowed(Permission.BOOK_BRIEFING)
    public FeedView getOwn() {
        var me = caller.me();
        if (me == null) {
            return new FeedView(null, ZoneOffset.UTC, false);
        }
        return new FeedView(
                feeds.find(me).map(CalendarFeed::getMadeAt).orElse(null), recipients.zone(me), feeds.briefs(me));
    }

    /** A new address for the caller; the one they had ends. @return what is secret in it: it is kept nowhere */
    @TriedAgain
    @Allowed(Permission.BOOK_BRIEFING)
    public String renew() {
        var me = caller.personId().orElseThrow(() -> new RuleViolation("briefing.feed.nobody"));
        var token = Tokens.random();
        var hash = Tokens.hash(token);
        var now = clock.instant();
        feeds.find(me).ifPresentOrElse(feed -> feed.renew(hash, now), () -> feeds.add(new CalendarFeed(me, hash, now)));
        return token;
    }

    /** The caller's address ends at once. */
    @Allowed(Permission.BOOK_BRIEFING)
    public void revoke() {
        caller.personId().ifPresent(me -> feeds.find(me).ifPresent(feeds::remove));
    }

    /** What stands in the calendar at this address. @throws NotThere where there is no such address, or no longer */
    @Allowed(Permission.READ_PUBLIC)
    public String read(String token) {
        var person = feeds.findReader(Tokens.hash(token)).orElseThrow(() -> new NotThere("calendar"));
        var language = Language.of(person.getLanguage()).orElse(Language.EN);
        var now = clock.instant();
        var entries = Stream.concat(booked(person, language, now), given(person, language, now))
                .sorted(Comparator.comparing(CalendarEvent::start).thenComparing(CalendarEvent::uid))
                .toList();
        return CalendarText.feed(Texts.get(language.locale(), "briefing.calendar.name"), entries);
    }

    private Stream<CalendarEvent> booked(Person person, Language language, Instant now) {
        var bookings = feeds.listBookings(person.getId(), now.minus(BACK), now.plus(AHEAD));
        var sessions = feeds
                .listSessions(ids(
                        bookings.stream().map(booking -> booking.getSession().getId())))
                .stream()
                .collect(Collectors.toMap(session -> session.getSession().getId(), Function.identity()));
        return bookings.stream().map(booking -> {
            var session = sessions.get(booking.getSession().getId());
            var words =
                    new BriefingWords(language, session, session.getStation().getZone());
            return invitations.ofFeed(
                    booking.getCode(), booking.getSequence(), session, words, words.how(), stamp(now));
        });
    }

    private Stream<CalendarEvent> given(Person person, Language language, Instant now) {
        var sessions = feeds.listGiven(person.getId(), now.minus(BACK), now.plus(AHEAD));
        var seated = feeds
                .countSeated(ids(
                        sessions.stream().map(session -> session.getSession().getId())))
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        return sessions.stream().map(session -> {
            var words =
                    new BriefingWords(language, session, session.getStation().getZone());
            var id = session.getSession().getId();
            var come = Texts.get(language.locale(), "briefing.calendar.come", seated.getOrDefault(id, 0L));
            return invitations.ofFeed(
                    "briefing-session-" + id, session.getSession().getSequence(), session, words, come, stamp(now));
        });
    }

    /** Never empty, which a query would not understand. */
    private static List<Long> ids(Stream<Long> ids) {
        return Stream.concat(Stream.of(0L), ids).distinct().toList();
    }

    /** The same all day long, so that what has not changed is not sent again. */
    private static Instant stamp(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS);
    }
}
