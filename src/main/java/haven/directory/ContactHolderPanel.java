package haven.directory;

import haven.access.Address;
import haven.access.Route;
import haven.contact.ContactHolder;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The forms by which a keeper says whose a contact is, and that somebody stands in; and the history of its checks. */
@Named
@RequestScoped
public class ContactHolderPanel {

    @Inject
    Address address;

    @Inject
    ContactHolderService holders;

    private ContactHolder holder;
    private String handle;
    private LocalDate lastDay;

    @PostConstruct
    void load() {
        if (!address.query("edit").matches("[0-9]{1,15}")) {
            throw new NotThere("contact");
        }
        holder = holders.get(code(), id());
    }

    public String link() {
        holders.link(code(), id(), handle);
        return done("directory.said.linked");
    }

    public String unlink() {
        holders.unlink(code(), id());
        return done("directory.said.unlinked");
    }

    public String act() {
        if (lastDay == null) {
            throw RuleViolation.at("actingLast", "directory.error.actingDay");
        }
        holders.act(code(), id(), lastDay);
        return done("directory.said.acting");
    }

    public String stopActing() {
        holders.act(code(), id(), null);
        return done("directory.said.actingStopped");
    }

    public ContactHolder getHolder() {
        return holder;
    }

    private String code() {
        return address.part("place");
    }

    private long id() {
        return Long.parseLong(address.query("edit"));
    }

    private String done(String said) {
        return Route.KEEP_CONTACTS.path(code()) + "?edit=" + id() + "&said=" + said;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
