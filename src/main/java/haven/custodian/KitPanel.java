package haven.custodian;

import haven.access.Address;
import haven.access.Route;
import haven.shared.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;

/** The register of a station's kits, and the forms by which they are entered, changed and said to be to be replaced. */
@Named
@RequestScoped
public class KitPanel {

    @Inject
    Address address;

    @Inject
    KitService kits;

    private List<KitRow> rows;
    private KitRow edited;
    private KitForm form;
    private Long chosen;
    private String month;
    private boolean reordered;

    @PostConstruct
    void load() {
        rows = kits.list(code());
        edited = rows.stream()
                .filter(row -> String.valueOf(row.id()).equals(address.query("kit")))
                .findFirst()
                .orElse(null);
        form = edited == null ? new KitForm() : KitForm.of(edited);
    }

    public List<KitRow> getRows() {
        return rows;
    }

    /** Kits of which nobody said that they are to be replaced. */
    public List<KitRow> getReady() {
        return rows.stream().filter(row -> !row.isToBeReplaced()).toList();
    }

    /** Kits that are to be replaced. */
    public List<KitRow> getToReplace() {
        return rows.stream().filter(KitRow::isToBeReplaced).toList();
    }

    /** The months since which one may say it, this one first. */
    public List<YearMonth> getMonths() {
        return kits.listMonths(code());
    }

    /** The kit that is being changed; null where a new one is entered. */
    public KitRow getEdited() {
        return edited;
    }

    public KitForm getForm() {
        return form;
    }

    public String save() {
        if (edited == null) {
            mustBeNew();
            kits.enter(code(), form, chosen);
            return done();
        }
        kits.change(code(), edited.id(), address.query("kitSeen"), form);
        return done();
    }

    /** Nobody enters unawares what they meant to change: somebody recorded meanwhile what came in its place. */
    private void mustBeNew() {
        if (!address.query("kit").isEmpty()) {
            throw new RuleViolation("custodian.error.kitGone");
        }
    }

    /** Whether somebody else changed it while this form was open. */
    public boolean isOvertaken() {
        var seen = address.query("kitSeen");
        return edited != null && !seen.isEmpty() && !seen.equals(edited.seen());
    }

    public String toBeReplaced() {
        kits.toBeReplaced(code(), chosen, month, reordered);
        return done();
    }

    public String takeBack() {
        kits.takeBack(code(), chosen);
        return done();
    }

    public String inspect() {
        kits.inspect(code(), chosen);
        return done();
    }

    /** What was decided about the kit that is being changed. */
    public List<KitDecision> getHistory() {
        return edited == null ? List.of() : kits.listDecisions(code(), edited.id());
    }

    /** PEP-06: the same words whatever was done, because the address of the answer is kept for a while. */
    private String done() {
        return Route.KEEP_CUSTODIANS.path(code()) + "?said=custodian.said.saved";
    }

    private String code() {
        return address.part("place");
    }

    /** Of the kit that is to be replaced, or was; each form posts its own. */
    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public boolean isReordered() {
        return reordered;
    }

    public void setReordered(boolean reordered) {
        this.reordered = reordered;
    }
}
