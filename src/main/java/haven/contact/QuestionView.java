package haven.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a link of a letter opens.
 *
 * @param contact what readers get of it; null where the link is not open
 * @param place where it is, in the reader's language
 * @param zone by whose clock
 * @param statements what else the one button confirms
 * @param seen counts the changes of the contact: what is confirmed is what was shown
 * @param answer what was answered, and {@code answeredOn} when; null where nothing was
 */
public record QuestionView(
        ContactQuestion.State state,
        PublishedContact contact,
        String place,
        ZoneId zone,
        List<String> statements,
        int seen,
        Answer answer,
        LocalDate answeredOn) {

    static QuestionView closed(ContactQuestion.State state) {
        return new QuestionView(state, null, null, null, List.of(), 0, null, null);
    }

    static QuestionView answered(Answer answer, Instant at, ZoneId zone) {
        return new QuestionView(
                ContactQuestion.State.ANSWERED, null, null, zone, List.of(), 0, answer, LocalDate.ofInstant(at, zone));
    }

    /** Whether it can be answered now. */
    public boolean isOpen() {
        return state == ContactQuestion.State.OPEN;
    }
}
