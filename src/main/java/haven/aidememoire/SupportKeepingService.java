package haven.aidememoire;

import haven.access.Allowed;
import haven.access.Permission;
import haven.contact.CheckMethod;
import haven.contact.Contact;
import haven.contact.ContactForm;
import haven.contact.ContactKind;
import haven.place.Place;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;

/**
 * AM-03: keeps the services of a place's Aide-Memoire. What is changed is a draft; what is checked is seen at once, and
 * so are other numbers and what is taken out.
 */
@ApplicationScoped
@Transactional
public class SupportKeepingService {

    @Inject
    AideMemoires aides;

    @Inject
    AideMemoireRepository rows;

    /** An empty form for a new service. */
    @Allowed(Permission.KEEP_HELP)
    public ServiceView getBlank(String code) {
        var place = aides.reach(code);
        return new ServiceView(place, 0, 0, ServiceForm.blank(aides.today(place)), false, null);
    }

    /** The id of the service of this place that is reached by this contact. @throws NotThere where there is none */
    @Allowed(Permission.KEEP_HELP)
    public long find(String code, long contactId) {
        return rows.findIdByContact(aides.reach(code).scope(), contactId)
                .orElseThrow(() -> new NotThere("support service"));
    }

    /** A service as it is. @param locale for the names of languages */
    @Allowed(Permission.KEEP_HELP)
    public ServiceView getService(String code, long id, Locale locale) {
        var place = aides.reach(code);
        var service = aides.service(place, id);
        var form = service.toType();
        form.setContact(ContactForm.of(service.getContact(), aides.today(place), locale));
        return new ServiceView(
                place,
                id,
                edit(service),
                form,
                service.isRemoved(),
                service.getContact().publish());
    }

    /** Counts the changes of a service and of its contact. */
    private static int edit(SupportService service) {
        return service.getVersion() + service.getContact().getVersion();
    }

    /** Adds a service to the draft. @throws RuleViolation beside what cannot be */
    @Allowed(Permission.KEEP_HELP)
    public void add(String code, ServiceForm typed) {
        var place = aides.reach(code);
        var today = aides.today(place);
        var contact = new Contact(place, ContactKind.SUPPORT_SERVICE, today);
        typed.getContact().applyTo(contact, today);
        contact.setReliedOn(false); // nobody sees it yet
        var service = new SupportService(aides.draft(place), contact, typed);
        service.settle();
        rows.add(service);
        aides.drafted(service.getAideMemoire());
    }

    /** Changes a service of the draft. @param edit the one that the keeper saw. @throws RuleViolation as {@link #add} */
    @Allowed(Permission.KEEP_HELP)
    public void change(String code, long id, int edit, ServiceForm typed) {
        var place = aides.reach(code);
        var service = find(place, id, edit);
        service.describe(typed);
        typed.getContact().applyTo(service.getContact(), aides.today(place), aides.me());
        service.settle();
        rows.touch(service.getContact());
        aides.serviceDrafted(service.getAideMemoire());
    }

    private SupportService find(Place place, long id, int edit) {
        var service = aides.service(place, id);
        if (edit(service) != edit) {
            throw new RuleViolation("aide.error.changedMeanwhile");
        }
        return service;
    }

    /** Takes a service out. Readers see that at once (DIR-11). */
    @Allowed(Permission.KEEP_HELP)
    public void remove(String code, long id) {
        removed(aides.service(aides.reach(code), id), true);
    }

    /** Puts it back: at once, where it stands in the edition that readers see. */
    @Allowed(Permission.KEEP_HELP)
    public void putBack(String code, long id) {
        removed(aides.service(aides.reach(code), id), false);
    }

    private void removed(SupportService service, boolean removed) {
        service.setRemoved(removed);
        if (removed) {
            service.getContact().setReliedOn(false);
        }
        aides.serviceDrafted(service.getAideMemoire());
    }

    /**
     * The caller checked the entry today. Readers see that at once; editing a text never renews this day.
     *
     * @param edit the one that the keeper saw. @throws RuleViolation where somebody changed it since
     */
    @Allowed(Permission.KEEP_HELP)
    public void check(String code, long id, int edit, CheckMethod method) {
        var place = aides.reach(code);
        var service = find(place, id, edit);
        if (method == null || !method.isOfKeepers()) {
            throw RuleViolation.at("method", "aide.error.missing");
        }
        service.getContact().verify(aides.today(place), aides.role(place), method, aides.me());
        aides.publishChecks(service.getAideMemoire());
    }
}
