package haven.operation;

import haven.access.Address;
import haven.access.Reader;
import haven.job.JobRun;
import haven.job.Rhythm;
import haven.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** {@code /jobs}: what the portal does by itself; {@code ?job=}: the history of one job. */
@Named
@ViewScoped
public class JobListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_RUNS = 50;
    private static final double MILLIS = 1_000;

    @Inject
    Address address;

    @Inject
    Reader reader;

    @Inject
    JobService service;

    private String job;
    private List<JobRow> rows;
    private List<JobRun> runs;

    @PostConstruct
    void load() {
        job = address.query("job");
        rows = service.list();
        runs = service.listRuns(job.isEmpty() ? null : job, MOST_RUNS);
    }

    public List<JobRow> getRows() {
        return rows;
    }

    public List<JobRun> getRuns() {
        return runs;
    }

    /** The row of the job whose history is shown; empty for all. */
    public String getJob() {
        return job;
    }

    /** What a job does, by the name of its row; the name itself where this portal does not know it. */
    public String does(String row) {
        var key = "job.name." + row.replaceFirst("@.*", "");
        return Texts.has(key) ? Texts.get(reader.getLocale(), key) : row;
    }

    /** When a job is due, in words. */
    public String rhythm(Rhythm rhythm) {
        if (rhythm.at() != null) {
            return Texts.get(
                    reader.getLocale(), "operation.rhythm.daily", rhythm.at().toString());
        }
        var every = rhythm.every();
        if (every.toMinutes() == 0) {
            return Texts.get(reader.getLocale(), "operation.rhythm.seconds", every.toSeconds());
        }
        return every.toHours() == 0
                ? Texts.get(reader.getLocale(), "operation.rhythm.minutes", every.toMinutes())
                : Texts.get(reader.getLocale(), "operation.rhythm.hours", every.toHours());
    }

    /** How long it took, in seconds; empty while it is not known. */
    public String took(Instant startedAt, Instant endedAt) {
        if (startedAt == null || endedAt == null) {
            return "";
        }
        var seconds = Duration.between(startedAt, endedAt).toMillis() / MILLIS;
        return Texts.get(reader.getLocale(), "operation.list.seconds", String.format(Locale.ROOT, "%.1f", seconds));
    }

    public String hurry(String row) {
        service.hurry(row);
        return "/jobs?said=operation.said.hurried";
    }
}
