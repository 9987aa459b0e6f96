package haven.problem;

import haven.access.Address;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** {@code /problems}: what readers reported; {@code ?show=done}: what was put right. */
@Named
@ViewScoped
public class ProblemListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Address address;

    @Inject
    ProblemService problems;

    private boolean done;
    private final Reports reports = new Reports();

    @PostConstruct
    void load() {
        done = "done".equals(address.query("show"));
    }

    /** Whether those are shown that are done, instead of the open ones. */
    public boolean isDone() {
        return done;
    }

    public LazyDataModel<ProblemRow> getReports() {
        return reports;
    }

    public void markDone(Long id) {
        problems.markDone(id);
    }

    public void reopen(Long id) {
        problems.reopen(id);
    }

    /** One page of the list at a time. */
    private final class Reports extends LazyDataModel<ProblemRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(problems.count(done));
        }

        @Override
        public List<ProblemRow> load(
                int first, int most, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return problems.list(done, first, most);
        }

        @Override
        public String getRowKey(ProblemRow row) {
            return String.valueOf(row.id());
        }
    }
}
