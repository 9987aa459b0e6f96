package haven.booking;

import haven.access.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * "Can you still come?": the question as a link, and what was answered. Inside the transaction of its caller. Whoever has
 * the link may answer; an answer can be changed until the session begins.
 */
@ApplicationScoped
public class Answers {

    @Inject
    AnswerRepository answers;

    @Inject
    Bookings bookings;

    @Inject
    SessionLock lock;

    @Inject
    Clock clock;

    /** Somebody who is booked, and what they answered: null where nothing. */
    public record Comer(Booking booking, Boolean coming) {}

    /** A question about this booking as it is now. @return what its link ends in; it is nowhere else */
    public String ask(Booking booking) {
        var token = Tokens.random();
        answers.add(new ComingQuestion(booking, Tokens.hash(token), clock.instant()));
        return token;
    }

    /** The question that this link asks; changes nothing. */
    public Optional<ComingQuestion> find(String token) {
        return answers.find(Tokens.hash(token));
    }

    /** They come. Without effect where that cannot be answered any more. */
    public void come(String token) {
        locked(token).filter(this::isOpen).ifPresent(question -> answer(question, true));
    }

    /** They do not come: the seat goes to the next. Without effect where that cannot be answered any more. */
    public void cancel(String token) {
        locked(token).filter(this::isOpen).ifPresent(question -> {
            answer(question, false);
            bookings.cancel(
                    question.getBooking().getId(),
                    question.getBooking().getPerson().getId());
        });
    }

    /** Whether it is about the booking as it is, with a seat, before it begins. */
    public boolean isOpen(ComingQuestion question) {
        return question.isAboutNow()
                && question.getBooking().state() == BookingState.BOOKED
                && clock.instant().isBefore(question.getSessionStartsAt());
    }

    /** By session: those who are booked, with what they answered. Two statements. */
    public Map<Long, List<Comer>> listComers(Collection<Long> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        var said = answers.listAnswers(sessions).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Boolean) row[1], (one, other) -> other));
        return answers.listBooked(sessions).stream()
                .collect(Collectors.groupingBy(
                        one -> one.getSession().getId(),
                        Collectors.mapping(one -> new Comer(one, said.get(one.getId())), Collectors.toList())));
    }

    private Optional<ComingQuestion> locked(String token) {
        var hash = Tokens.hash(token);
        answers.findBooking(hash).ifPresent(lock::ofBooking);
        return answers.find(hash);
    }

    private void answer(ComingQuestion question, boolean comes) {
        answers.listLike(question).forEach(one -> one.answer(comes, clock.instant()));
        answers.flush();
    }
}
