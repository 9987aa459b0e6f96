package haven.custodian;

import haven.access.Address;
import haven.access.Route;
import haven.contact.ContactHolder;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form by which a keeper says which person the opened custodian is, and the history of their checks. */
@Named
@RequestScoped
public class CustodianHolderPanel {

    @Inject
    Address address;

    @Inject
    CustodianEditPage page;

    @Inject
    CustodianHolderService holders;

    private ContactHolder holder;
    private String handle;

    @PostConstruct
    void load() {
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

    public ContactHolder getHolder() {
        return holder;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    private String code() {
        return address.part("place");
    }

    private long id() {
        return page.getEdited().id();
    }

    private String done(String said) {
        return Route.KEEP_CUSTODIANS.path(code()) + "?custodian=" + id() + "&said=" + said;
    }
}
