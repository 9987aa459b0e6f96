package haven.due;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** For the job, which has no caller. */
@ApplicationScoped
@Transactional
class DueSweepService {

    private static final int BATCH = 500;

    @Inject
    Clock clock;

    @Inject
    DueSources sources;

    @Inject
    DueRepository marks;

    /** Removes marks of items that are no longer due, and those that say nothing any more. @return how many */
    int sweep() {
        int removed = 0;
        long last = 0;
        List<DueMark> batch;
        do {
            batch = marks.listMarks(last, BATCH);
            var due = due(batch);
            for (var mark : batch) {
                last = mark.getId();
                if (!due.contains(mark.getItem()) || !mark.saysSomethingOn(LocalDate.now(clock))) {
                    marks.remove(mark);
                    removed++;
                }
            }
        } while (batch.size() == BATCH);
        return removed;
    }

    /** The keys of those of them that are still due. */
    private Set<String> due(List<DueMark> batch) {
        var due = new HashSet<String>();
        batch.stream()
                .map(DueMark::getItem)
                .collect(groupingBy(key -> key.substring(0, key.indexOf('/'))))
                .forEach((rule, keys) -> sources.named(rule).ifPresent(source -> {
                    if (source.canOnlyBeDone()) {
                        return;
                    }
                    var subjects = keys.stream()
                            .map(key -> key.substring(rule.length() + 1))
                            .collect(toSet());
                    source.list(new DueQuestion(
                                    new Everybody(), Locale.ENGLISH, null, Set.of(), subjects, subjects.size()))
                            .forEach(item -> due.add(item.key()));
                }));
        return due;
    }
}
