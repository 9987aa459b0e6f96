package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.booking.Answers;
import haven.booking.BookingState;
import haven.booking.ComingQuestion;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** "Can you still come?", for who came by the link of a letter: whoever has it may answer, and sees that booking only. */
@ApplicationScoped
@Transactional
public class AnswerService {

    @Inject
    Answers answers;

    @Inject
    BriefingRepository briefings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What this link opens. Looking changes nothing: scanners of mail look too. */
    @Allowed(Permission.READ_PUBLIC)
    public AnswerView look(String token) {
        return answers.find(token)
                .filter(question ->
                        question.getBooking().getSession().getSubject().startsWith(BriefingSession.SUBJECT))
                .map(this::view)
                .orElse(AnswerView.NONE);
    }

    /** They come. Where that cannot be answered any more the page says so. */
    @TriedAgain
    @Allowed(Permission.READ_PUBLIC)
    public void come(String token) {
        answers.come(token);
    }

    /** They do not come, and the seat goes to the next. Where that cannot be answered any more the page says so. */
    @TriedAgain
    @Allowed(Permission.READ_PUBLIC)
    public void cancel(String token) {
        answers.cancel(token);
    }

    /** Who is booked in this session, and what they answered. @throws haven.shared.NotThere for who neither gives nor keeps it */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<ComerRow> listComers(long bookingSessionId) {
        var session = briefings.getSession(bookingSessionId);
        if (!session.getBriefer().getPerson().getId().equals(caller.me())) {
            caller.mustRead(Permission.KEEP_BRIEFINGS, session);
        }
        return answers.listComers(List.of(bookingSessionId)).getOrDefault(bookingSessionId, List.of()).stream()
                .map(one -> new ComerRow(
                        one.booking().getCode(), one.booking().getPerson().name(), one.coming()))
                .toList();
    }

    private AnswerView view(ComingQuestion question) {
        var booking = question.getBooking();
        var station = briefings.getSession(booking.getSession().getId()).getStation();
        return new AnswerView(
                state(question),
                booking.getCode(),
                question.getSessionStartsAt(),
                station.getZone(),
                station.getName(),
                station.getCode());
    }

    private AnswerView.State state(ComingQuestion question) {
        var booking = question.getBooking();
        if (Boolean.FALSE.equals(question.getComing()) && !booking.isOpen()) {
            return AnswerView.State.NOT_COMING;
        }
        if (!booking.isOpen()) {
            return AnswerView.State.CLOSED;
        }
        if (!question.isAboutNow() || booking.state() != BookingState.BOOKED) {
            return AnswerView.State.MOVED;
        }
        if (!clock.instant().isBefore(question.getSessionStartsAt())) {
            return AnswerView.State.BEGUN;
        }
        return question.getComing() == null ? AnswerView.State.OPEN : AnswerView.State.COMING;
    }
}
