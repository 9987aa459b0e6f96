package haven.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All that was done in order to know whether a contact is right: shown to its keepers. Called inside a transaction. */
@ApplicationScoped
public class CheckHistory {

    private static final int MOST = 50;

    @Inject
    QuestionRepository letters;

    @Inject
    Questions questions;

    /** The newest first. */
    public List<CheckLine> of(Contact contact) {
        var zone = questions.zone(contact);
        var asked = letters.listOf(contact).stream()
                .map(letter -> new CheckLine(
                        LocalDate.ofInstant(letter.getAskedAt(), zone),
                        null,
                        null,
                        null,
                        letter.getNumber(),
                        letter.getAnswer()));
        return Stream.concat(contact.getChecks().stream().map(CheckLine::of), asked)
                .sorted(Comparator.comparing(CheckLine::on).reversed())
                .limit(MOST)
                .toList();
    }
}
