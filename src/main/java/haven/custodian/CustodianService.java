package haven.custodian;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.contact.CheckMethod;
import haven.contact.Contact;
import haven.contact.ContactForm;
import haven.contact.ContactKind;
import haven.contact.Verifier;
import haven.edition.Words;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** A station's custodians, kept by those who keep the place. What is changed is published at once. */
@ApplicationScoped
@Transactional
public class CustodianService {

    /** So many days an ending can be taken back. */
    private static final int UNDO_DAYS = 30;

    @Inject
    PlaceService places;

    @Inject
    CustodianRepository custodians;

    @Inject
    CustodianPublishing publishing;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What the caller keeps there. @throws haven.access.OutOfSight where they keep nothing */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public StationCustodians getKept(String code) {
        var station = keptStation(code);
        var today = today(station);
        var listed = custodians.listAt(station).stream()
                .filter(custodian -> custodian.isCurrent(today.minusDays(UNDO_DAYS)))
                .map(KeptCustodian::of)
                .toList();
        var care = custodians.findCare(station).map(CareHere::words).orElse(new Words(null));
        return new StationCustodians(station, today, listed, care);
    }

    /** What is known of a custodian, to be corrected. @param locale for the names of languages */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public ContactForm getForm(String code, long id, Locale locale) {
        var station = keptStation(code);
        return ContactForm.of(find(station, id).getContact(), today(station), locale);
    }

    /** PEP-01: the SMT has designated somebody. They count as confirmed from today on: somebody just asked them. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void designate(String code, ContactForm form, LocalDate designatedOn, boolean alternate) {
        var station = keptStation(code);
        custodians.lock(station);
        var contact = new Contact(station, ContactKind.CUSTODIAN, today(station));
        form.applyTo(contact, today(station));
        var custodian = new PepCustodian(station, contact);
        custodian.designate(decided(designatedOn, station), alternate);
        custodians.add(custodian);
        confirm(custodian, station);
        publishing.publish(station);
    }

    /** Corrects what is known of a custodian; that it was confirmed stays as it is. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void correct(String code, long id, ContactForm form, LocalDate designatedOn, boolean alternate) {
        var station = keptStation(code);
        custodians.lock(station);
        var custodian = find(station, id);
        form.applyTo(custodian.getContact(), today(station), caller.me());
        custodian.designate(decided(designatedOn, station), alternate);
        publishing.publish(station);
    }

    /** Somebody asked the custodian today, and the details are right. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void confirm(String code, Long id) {
        var station = keptStation(code);
        custodians.lock(station);
        confirm(find(station, Typed.chosen(id, "toConfirm")), station);
        publishing.publish(station);
    }

    /** Gives a custodian a last day; without one, today. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void end(String code, Long id, LocalDate lastDay) {
        var station = keptStation(code);
        custodians.lock(station);
        var custodian = find(station, Typed.chosen(id, "toEnd"));
        var last = lastDay == null ? today(station) : Typed.meant(lastDay, "lastDay");
        if (last.isBefore(custodian.getContact().getFrom())) {
            throw RuleViolation.at("lastDay", "custodian.error.endsBeforeItBegins");
        }
        if (last.isBefore(today(station).minusDays(UNDO_DAYS))) {
            throw RuleViolation.at("lastDay", "custodian.error.longAgo");
        }
        custodian.getContact().end(last);
        publishing.publish(station);
    }

    /** Takes a last day back: they go on as before. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void takeBackEnd(String code, Long id) {
        var station = keptStation(code);
        custodians.lock(station);
        find(station, Typed.chosen(id, "toTakeBack")).getContact().end(null);
        publishing.publish(station);
    }

    /** PEP-11: where tests, counselling and follow-up are given here. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void describeCare(String code, String english, String french, String spanish, String arabic) {
        var station = keptStation(code);
        custodians.lock(station);
        var care = custodians.findCare(station).orElseGet(() -> new CareHere(station));
        care.write(english, french, spanish, arabic);
        custodians.add(care);
        publishing.publish(station);
    }

    private PepCustodian find(DutyStation station, long id) {
        return custodians.listAt(station).stream()
                .filter(custodian -> custodian.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("custodian"));
    }

    private LocalDate decided(LocalDate day, DutyStation station) {
        if (day != null && Typed.meant(day, "designatedOn").isAfter(today(station))) {
            throw RuleViolation.at("designatedOn", "custodian.error.inFuture");
        }
        return day;
    }

    private DutyStation keptStation(String code) {
        var station = places.getStation(code);
        caller.mustRead(Permission.KEEP_CUSTODIANS, station);
        return station;
    }

    /** Whoever says that the details are right has checked the contact too. */
    private void confirm(PepCustodian custodian, DutyStation station) {
        var capacity = Verifier.of(caller.scopesOf(Permission.KEEP_CUSTODIANS), station);
        custodian.confirm(today(station), capacity.name());
        custodian.getContact().verify(today(station), capacity, CheckMethod.CALLED, caller.me());
    }

    private LocalDate today(DutyStation station) {
        return LocalDate.now(clock.withZone(station.getZone()));
    }
}
