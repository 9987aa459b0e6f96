package haven.briefing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On the page of a session: who said that they come. */
@Named
@RequestScoped
public class AnswersPanel {

    @Inject
    AnswerService answers;

    private final Map<Long, List<ComerRow>> known = new HashMap<>();

    /** Who is booked in this session of {@code booking}. */
    public List<ComerRow> list(long session) {
        return known.computeIfAbsent(session, answers::listComers);
    }
}
