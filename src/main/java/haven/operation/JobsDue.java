package haven.operation;

import haven.access.Permission;
import haven.access.Route;
import haven.access.Scoped;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.job.JobRegister;
import haven.job.JobState;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Jobs that failed again and again; done when one goes well. What fails once or twice mends itself. */
@ApplicationScoped
public class JobsDue implements DueItems {

    private static final int OFTEN = 3;
    private static final int MINUTES = 30;

    @Inject
    JobRegister jobs;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "operation.job";
    }

    @Override
    public Risk risk() {
        return Risk.SAFETY;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_PORTAL;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        if (question.country() != null) {
            return List.of();
        }
        return jobs.list().stream()
                .filter(state -> state.failures() >= OFTEN)
                .filter(state -> !question.without().contains(subject(state))
                        && (question.only() == null || question.only().contains(subject(state))))
                .map(state -> item(state, question.locale()))
                .sorted(Comparator.comparing(DueItem::due).thenComparing(DueItem::key))
                .limit(question.most())
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }

    /** The name of its row, as far as it can stand in an address. */
    private static String subject(JobState state) {
        return state.name().replaceAll("[^A-Za-z0-9._-]", "~");
    }

    private DueItem item(JobState state, Locale locale) {
        var key = "job.name." + state.name().replaceFirst("@.*", "");
        Instant failed = Objects.requireNonNullElse(state.failedAt(), clock.instant());
        var since = LocalDate.ofInstant(failed, ZoneOffset.UTC);
        return new DueItem(
                rule() + "/" + subject(state),
                risk(),
                Texts.has(key) ? Texts.get(locale, key) : state.name(),
                "Haven",
                Scoped.WORLD,
                since,
                since.plusDays(1),
                MINUTES,
                Route.JOBS.path());
    }
}
