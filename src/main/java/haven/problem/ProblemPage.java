package haven.problem;

import haven.access.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /problem}: "something is wrong here". */
@Named
@RequestScoped
public class ProblemPage {

    @Inject
    Address address;

    @Inject
    ProblemService problems;

    private String page;
    private String text;

    @PostConstruct
    void load() {
        page = OwnPath.of(address.query("at"));
    }

    /** The page that this is about, which the form carries; empty where none was named. */
    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = OwnPath.of(page);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String send() {
        problems.report(page, text);
        return "/problem?said=problem.said.sent" + (page.isEmpty() ? "" : "&at=" + page.replace("%", "%25"));
    }
}
