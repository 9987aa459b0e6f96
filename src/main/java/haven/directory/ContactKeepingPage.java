package haven.directory;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import haven.contact.ContactDifference;
import haven.contact.ContactForm;
import haven.contact.ContactKind;
import haven.place.Place;
import haven.shared.NotThere;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** {@code /keep/{place}/contacts}: the emergency contacts of a place; {@code ?edit=7} opens one, {@code ?edit=new} a new one. */
@Named
@RequestScoped
public class ContactKeepingPage {

    private static final String NEW = "new";

    @Inject
    Address address;

    @Inject
    Reader reader;

    @Inject
    ContactService contacts;

    private Place place;
    private List<ContactRow> rows;
    private ContactRow row;
    private ContactForm form;
    private ContactKind kind;
    private int posted;

    /** First of all: who does not keep this place's contacts gets no page. What is opened comes along with each post. */
    @PostConstruct
    void load() {
        place = contacts.getKept(address.part("place"));
        rows = contacts.list(place.code());
        if (isNew()) {
            form = contacts.getBlankForm(place.code());
        } else if (!getEdited().isEmpty()) {
            row = rows.stream()
                    .filter(each -> String.valueOf(each.id()).equals(getEdited()))
                    .findFirst()
                    .orElseThrow(() -> new NotThere("contact"));
            form = contacts.getForm(place.code(), row.id(), reader.getLocale());
        }
    }

    public String save() {
        if (isNew()) {
            contacts.add(place.code(), kind, form);
            return getUrl() + "?said=directory.said.added";
        }
        contacts.change(place.code(), row.id(), posted, form);
        return getUrl() + "?said=directory.said.changed";
    }

    /** Whether somebody else saved it while this form was open. */
    public boolean isOvertaken() {
        return row != null && posted != 0 && posted != row.version();
    }

    /** What was typed otherwise than it stands now. */
    public List<ContactDifference> getDifferences() {
        return contacts.compare(place.code(), row.id(), form, reader.getLocale());
    }

    public Place getPlace() {
        return place;
    }

    public ZoneId getZone() {
        return ZoneId.of(place.zone());
    }

    public String getUrl() {
        return Route.KEEP_CONTACTS.path(place.code());
    }

    public List<ContactRow> getRows() {
        return rows;
    }

    /** What is opened: an id, {@code new}, or nothing. */
    public String getEdited() {
        return address.query("edit");
    }

    public boolean isNew() {
        return NEW.equals(getEdited());
    }

    /** The contact that is opened, or null. */
    public ContactRow getRow() {
        return row;
    }

    public ContactForm getForm() {
        return form;
    }

    public List<ContactKind> getKinds() {
        return Arrays.stream(ContactKind.values())
                .filter(ContactKind::isEmergency)
                .toList();
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
    }

    /** Always as it is now: after a refusal one has been told that somebody else was here, and may send again. */
    public int getSeen() {
        return row == null ? 0 : row.version();
    }

    public void setSeen(int seen) {
        posted = seen;
    }
}
