package haven.custodian;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.contact.CheckMethod;
import haven.contact.Contact;
import haven.contact.ContactEnding;
import haven.contact.ContactForm;
import haven.contact.ContactKind;
import haven.contact.Verifier;
import haven.place.Country;
import haven.place.PlaceService;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Who coordinates kits and custodians of a country. What is changed is published at once. */
@ApplicationScoped
@Transactional
public class ManagerService {

    private static final int UNDO_DAYS = 30;

    @Inject
    PlaceService places;

    @Inject
    CustodianRepository custodians;

    @Inject
    CustodianPublishing publishing;

    @Inject
    ContactEnding endings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The country with its managers, also those whose last day was lately. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public CountryManagers getKept(String countryCode) {
        var country = keptCountry(countryCode);
        var listed = custodians.listIn(country).stream()
                .filter(manager -> manager.isCurrent(today().minusDays(UNDO_DAYS)))
                .map(KeptCustodian::of)
                .toList();
        return new CountryManagers(country, today(), listed);
    }

    /** What is known of a manager, to be corrected. @param locale for the names of languages */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public ContactForm getForm(String countryCode, long id, Locale locale) {
        return ContactForm.of(find(keptCountry(countryCode), id).getContact(), today(), locale);
    }

    /**
     * Somebody coordinates from now on. That they were written down is no check of their details.
     *
     * @param asked how the caller asked them today whether the details are right; null: nobody has
     */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void appoint(String countryCode, ContactForm form, CheckMethod asked) {
        var country = keptCountry(countryCode);
        custodians.lock(country);
        var contact = new Contact(country, ContactKind.PEP_MANAGER, today());
        form.applyTo(contact, today());
        if (asked != null) {
            verify(contact, country, Typed.ofKeeper(asked, "asked"));
        }
        custodians.add(new PepManager(country, contact));
        publishing.publish(country);
    }

    /**
     * Corrects what is known of a manager; that it was confirmed stays as it is.
     *
     * @param seen the {@link KeptCustodian#seen} that the keeper saw; nobody's changes are overwritten unseen
     */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void correct(String countryCode, long id, String seen, ContactForm form) {
        var country = keptCountry(countryCode);
        custodians.lock(country);
        var manager = find(country, id);
        if (!KeptCustodian.of(manager).seen().equals(seen)) {
            throw new RuleViolation("custodian.error.managerChangedMeanwhile");
        }
        form.applyTo(manager.getContact(), today(), caller.me());
        custodians.touch(manager.getContact());
        publishing.publish(country);
    }

    /**
     * Somebody asked the manager today, and the details are right.
     *
     * @param seen the {@link KeptCustodian#seen} that the keeper saw: it is what they asked about
     */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void confirm(String countryCode, Long id, String seen, CheckMethod method) {
        var country = keptCountry(countryCode);
        custodians.lock(country);
        var manager = find(country, Typed.chosen(id, "toConfirm"));
        if (!KeptCustodian.of(manager).seen().equals(seen)) {
            throw RuleViolation.at("toConfirm", "custodian.error.confirmMeanwhile");
        }
        verify(manager.getContact(), country, Typed.ofKeeper(method, "method"));
        publishing.publish(country);
    }

    /** Gives a manager a last day; without one, today. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void end(String countryCode, Long id, LocalDate lastDay) {
        var country = keptCountry(countryCode);
        custodians.lock(country);
        var contact = find(country, Typed.chosen(id, "toEnd")).getContact();
        var last = lastDay == null ? today() : Typed.meant(lastDay, "lastDay");
        if (last.isBefore(contact.getFrom())) {
            throw RuleViolation.at("lastDay", "custodian.error.endsBeforeItBegins");
        }
        endings.end(contact, last);
        publishing.publish(country);
    }

    /** Takes a last day back: they go on as before. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void takeBackEnd(String countryCode, Long id) {
        var country = keptCountry(countryCode);
        custodians.lock(country);
        endings.takeBack(find(country, Typed.chosen(id, "toTakeBack")).getContact());
        publishing.publish(country);
    }

    private void verify(Contact contact, Country country, CheckMethod method) {
        contact.verify(today(), Verifier.of(caller.scopesOf(Permission.KEEP_CUSTODIANS), country), method, caller.me());
    }

    private PepManager find(Country country, long id) {
        return custodians.listIn(country).stream()
                .filter(manager -> manager.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("manager"));
    }

    private Country keptCountry(String code) {
        var country = places.getCountry(code);
        caller.mustRead(Permission.KEEP_CUSTODIANS, country);
        return country;
    }

    /** Of a country there is no day: that of UTC. */
    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
