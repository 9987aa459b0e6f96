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
import haven.edition.Words;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** A station's custodians, kept by those who keep the place. What is changed is published at once. */
@ApplicationScoped
@Transactional
public class CustodianService {

    @Inject
    PlaceService places;

    @Inject
    CustodianRepository custodians;

    @Inject
    HandOver handOver;

    @Inject
    CustodianPublishing publishing;

    @Inject
    Settings settings;

    @Inject
    ContactEnding endings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What the caller keeps there; also who ended long ago, as long as kits are theirs. @throws haven.access.OutOfSight where they keep nothing */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public StationCustodians getKept(String code) {
        var station = keptStation(code);
        var today = today(station);
        var holders = handOver.holders(station, YearMonth.from(today));
        var listed = custodians.listAt(station).stream()
                .filter(custodian -> custodian.isCurrent(today.minusDays(StationCustodians.UNDO_DAYS))
                        || holders.contains(custodian.getId()))
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

    /**
     * PEP-01: the SMT has designated somebody, on a day. That they were written down is no check of their details.
     *
     * @param asked how the caller asked them today whether the details are right; null: nobody has, and they are unconfirmed
     * @param takesOverFrom a custodian whose kits are theirs from now on, and whose last day is today; or null
     */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void designate(
            String code,
            ContactForm form,
            LocalDate designatedOn,
            boolean alternate,
            Long takesOverFrom,
            CheckMethod asked) {
        var station = keptStation(code);
        if (designatedOn == null) {
            throw RuleViolation.at("designatedOn", "custodian.error.notDesignated");
        }
        custodians.lock(station);
        var contact = new Contact(station, ContactKind.CUSTODIAN, today(station));
        form.applyTo(contact, today(station));
        var custodian = new PepCustodian(station, contact);
        custodian.designate(decided(designatedOn, station), alternate);
        custodians.add(custodian);
        if (asked != null) {
            confirm(custodian, station, Typed.ofKeeper(asked, "asked"));
        }
        if (takesOverFrom != null) {
            handOver(station, find(station, takesOverFrom), custodian, today(station));
        }
        publishing.publish(station);
    }

    /**
     * PEP-10: from now on the other one answers for all kits of this one, in one go with the last day of this one.
     *
     * @param lastDay null for somebody who goes on as a custodian, without kits
     */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void handOver(String code, Long from, Long to, LocalDate lastDay) {
        var station = keptStation(code);
        custodians.lock(station);
        var custodian = find(station, Typed.chosen(from, "handOverFrom"));
        var successor = find(station, Typed.chosen(to, "handOverTo"));
        if (successor == custodian || !successor.isCurrent(today(station))) {
            throw RuleViolation.at("handOverTo", "custodian.error.noSuccessor");
        }
        if (lastDay != null
                && successor.getContact().getTo() != null
                && !successor.getContact().getTo().isAfter(lastDay)) {
            throw RuleViolation.at("handOverTo", "custodian.error.successorLeaves");
        }
        handOver(
                station,
                custodian,
                successor,
                lastDay == null ? null : last(lastDay, custodian, station, "handOverLastDay"));
        publishing.publish(station);
    }

    /**
     * Corrects what is known of a custodian; that it was confirmed stays as it is.
     *
     * @param seen the {@link KeptCustodian#seen} that the keeper saw; nobody's changes are overwritten unseen
     */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void correct(
            String code, long id, String seen, ContactForm form, LocalDate designatedOn, boolean alternate) {
        var station = keptStation(code);
        custodians.lock(station);
        var custodian = find(station, id);
        if (!KeptCustodian.of(custodian).seen().equals(seen)) {
            throw new RuleViolation("custodian.error.changedMeanwhile");
        }
        if (designatedOn == null && custodian.getDesignatedOn() != null) {
            throw RuleViolation.at("designatedOn", "custodian.error.notDesignated");
        }
        form.applyTo(custodian.getContact(), today(station), caller.me());
        custodian.designate(decided(designatedOn, station), alternate);
        custodians.touch(custodian.getContact());
        publishing.publish(station);
    }

    /**
     * Somebody asked the custodian today, and the details are right.
     *
     * @param seen the {@link KeptCustodian#seen} that the keeper saw: it is what they asked about
     */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void confirm(String code, Long id, String seen, CheckMethod method) {
        var station = keptStation(code);
        custodians.lock(station);
        var custodian = find(station, Typed.chosen(id, "toConfirm"));
        if (!KeptCustodian.of(custodian).seen().equals(seen)) {
            throw RuleViolation.at("toConfirm", "custodian.error.confirmMeanwhile");
        }
        confirm(custodian, station, Typed.ofKeeper(method, "method"));
        publishing.publish(station);
    }

    /**
     * Gives a custodian a last day; without one, today. Refused while kits are theirs: those would be nobody's.
     *
     * @return whether nobody is left here after that day who confirmed their details
     */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public boolean end(String code, Long id, LocalDate lastDay) {
        var station = keptStation(code);
        custodians.lock(station);
        var custodian = find(station, Typed.chosen(id, "toEnd"));
        var last = last(lastDay, custodian, station, "lastDay");
        handOver.mustHoldNone(custodian);
        endings.end(custodian.getContact(), last);
        publishing.publish(station);
        var confirmedSince = today(station).minusDays(settings.custodianConfirmedDays());
        return custodians.listAt(station).stream()
                .noneMatch(other -> other.isCurrent(last.plusDays(1)) && other.isConfirmedSince(confirmedSince));
    }

    /** Takes a last day back: they go on as before. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void takeBackEnd(String code, Long id) {
        var station = keptStation(code);
        custodians.lock(station);
        endings.takeBack(find(station, Typed.chosen(id, "toTakeBack")).getContact());
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

    private LocalDate last(LocalDate typed, PepCustodian custodian, DutyStation station, String field) {
        var last = typed == null ? today(station) : Typed.meant(typed, field);
        if (last.isBefore(custodian.getContact().getFrom())) {
            throw RuleViolation.at(field, "custodian.error.endsBeforeItBegins");
        }
        if (last.isBefore(today(station).minusDays(StationCustodians.UNDO_DAYS))) {
            throw RuleViolation.at(field, "custodian.error.longAgo");
        }
        return last;
    }

    private void handOver(DutyStation station, PepCustodian from, PepCustodian to, LocalDate lastDay) {
        handOver.handOver(from, to, capacity(station), YearMonth.from(today(station)));
        if (lastDay != null && from.isCurrent(today(station))) { // whoever left before stays away
            endings.end(from.getContact(), lastDay);
        }
    }

    private Verifier capacity(DutyStation station) {
        return Verifier.of(caller.scopesOf(Permission.KEEP_CUSTODIANS), station);
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
    private void confirm(PepCustodian custodian, DutyStation station, CheckMethod method) {
        custodian.confirm(today(station), capacity(station).name());
        custodian.getContact().verify(today(station), capacity(station), method, caller.me());
    }

    private LocalDate today(DutyStation station) {
        return LocalDate.now(clock.withZone(station.getZone()));
    }
}
