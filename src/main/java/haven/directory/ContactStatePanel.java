package haven.directory;

import haven.access.Address;
import haven.access.Route;
import haven.contact.CheckMethod;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The forms by which a keeper records that a contact was checked, ends it, takes that back, and removes it. */
@Named
@RequestScoped
public class ContactStatePanel {

    @Inject
    Address address;

    @Inject
    ContactService contacts;

    @Inject
    ContactKeepingPage page;

    private int seen;
    private CheckMethod method = CheckMethod.CALLED;
    private LocalDate lastDay;
    private boolean sure;

    public String check() {
        contacts.check(code(), id(), seen, method);
        return done("directory.said.checked");
    }

    public String end() {
        contacts.end(code(), id(), seen, lastDay);
        return done("directory.said.ended");
    }

    public String takeBack() {
        contacts.end(code(), id(), seen, null);
        return done("directory.said.takenBack");
    }

    public String remove() {
        if (!sure) {
            throw RuleViolation.at("sure", "directory.error.notSure");
        }
        contacts.remove(code(), id());
        return done("directory.said.removed");
    }

    private String code() {
        return address.part("place");
    }

    private long id() {
        try {
            return Long.parseLong(address.query("edit"));
        } catch (NumberFormatException none) {
            throw new NotThere("contact");
        }
    }

    private String done(String said) {
        return Route.KEEP_CONTACTS.path(code()) + "?said=" + said;
    }

    public List<CheckMethod> getMethods() {
        return CheckMethod.ofKeepers();
    }

    /** Always as it is now: after a refusal one has been told that somebody else was here, and may send again. */
    public int getSeen() {
        return page.getSeen();
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public CheckMethod getMethod() {
        return method;
    }

    public void setMethod(CheckMethod method) {
        this.method = method;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
