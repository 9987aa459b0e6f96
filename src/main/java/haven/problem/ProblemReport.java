package haven.problem;

import haven.shared.Anonymous;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** What somebody says is wrong with a page. Open at first; done when somebody says so, open again when it was not. */
@Entity
@Anonymous("the form says that nobody sees who reported")
@Table(name = "problem_report")
public class ProblemReport implements Titled {

    static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String page;

    private String text;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Version
    private int version;

    protected ProblemReport() {}

    /**
     * @param said the page as the browser names it; what is not a page of this portal is left out
     * @throws RuleViolation where there is no text, or too much of it
     */
    public ProblemReport(String said, String typed, LocalDate reportedOn) {
        var words = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "").strip();
        if (words.isEmpty()) {
            throw RuleViolation.at("what", "problem.error.noText");
        }
        if (words.length() > LONGEST) {
            throw RuleViolation.at("what", "problem.error.tooLong", LONGEST);
        }
        this.page = OwnPath.of(said);
        this.text = words;
        this.reportedOn = reportedOn;
    }

    /** Somebody put it right, or found nothing to be put right. The first day counts. */
    public void done(LocalDate on) {
        if (doneOn == null) {
            doneOn = on;
        }
    }

    public void reopen() {
        doneOn = null;
    }

    public boolean isOpen() {
        return doneOn == null;
    }

    public Long getId() {
        return id;
    }

    /** A path of this portal; empty where the reader came from nowhere in particular. */
    public String getPage() {
        return page;
    }

    public String getText() {
        return text;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    /** Null while it is open. */
    public LocalDate getDoneOn() {
        return doneOn;
    }

    @Override
    public String title() {
        return page;
    }
}
