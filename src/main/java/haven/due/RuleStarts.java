package haven.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A rule has a first day, which came with its version: nobody is late for the time before it. Read once. */
@ApplicationScoped
public class RuleStarts {

    private final Map<String, LocalDate> known = new ConcurrentHashMap<>();

    @Inject
    DueRepository rules;

    /** The first day of this rule, which has a row in {@code due_rule}. Inside a transaction. */
    public LocalDate of(String rule) {
        return known.computeIfAbsent(rule, rules::startOf);
    }
}
