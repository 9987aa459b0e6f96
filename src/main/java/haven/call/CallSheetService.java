package haven.call;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.contact.CheckMethod;
import haven.contact.Confirmed;
import haven.contact.Contact;
import haven.contact.ContactChanged;
import haven.contact.ContactNumber;
import haven.contact.Verifier;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * XCT-12: what of the caller's queue can be done by telephone, and what came of it. Whoever keeps an entry may; each entry
 * is asked for by itself, so everybody may ask.
 */
@ApplicationScoped
@Transactional
public class CallSheetService {

    /** A call with what is to be asked and written down. */
    static final int MINUTES_A_CALL = 4;

    private static final int MOST_MINUTES = 120;

    @Inject
    CallSheetRepository sheets;

    @Inject
    CallPlaces places;

    @Inject
    Event<ContactChanged> changed;

    /** What else was asked on the telephone, see the questions of the sheet. */
    @Any
    @Inject
    Instance<Confirmed> more;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** As many calls as fit into these minutes, the most urgent first. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<SheetRow> list(int minutes) {
        int most = Math.max(0, Math.min(minutes, MOST_MINUTES) / MINUTES_A_CALL);
        if (most == 0 || !Keepers.any(caller)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var since = today.atStartOfDay(ZoneOffset.UTC).toInstant();
        var reasons = sheets.listDue(caller, caller.me(), today, since, most);
        var contacts = sheets.find(reasons.keySet());
        return reasons.entrySet().stream()
                .map(entry -> row(contacts.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** These entries again, as they are now, as far as the caller keeps them: what was typed about them is shown. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<SheetRow> listAgain(List<Long> ids) {
        if (ids == null) {
            return List.of();
        }
        var contacts = sheets.find(ids);
        return ids.stream()
                .map(contacts::get)
                .filter(contact -> contact != null && isKept(contact))
                .map(contact -> row(contact, SheetReason.CHECK_DUE))
                .toList();
    }

    /**
     * Records all results at once. What became impossible meanwhile is named; the others are recorded all the same.
     *
     * @throws RuleViolation where there are no results
     */
    @Allowed(Permission.READ_STAFF_PAGES)
    public SheetAnswer takeBack(List<SheetResult> results) {
        if (results == null || results.isEmpty()) {
            throw new RuleViolation("call.error.noResults");
        }
        var contacts = sheets.findForChange(
                results.stream().map(SheetResult::id).distinct().toList());
        var refused = new ArrayList<SheetAnswer.Refused>();
        var done = new ArrayList<Contact>();
        for (var result : results) {
            var contact = contacts.get(result.id());
            var why = whyNot(contact, result, done);
            if (why == null) {
                record(contact, result);
                done.add(contact);
            } else {
                refused.add(refused(result.id(), contact, why));
            }
        }
        sheets.flush();
        done.forEach(contact -> changed.fire(new ContactChanged(contact)));
        return new SheetAnswer(done.size(), refused);
    }

    /** Of what is not the caller's nothing is told, not even its name. */
    private static SheetAnswer.Refused refused(long id, Contact contact, SheetAnswer.Why why) {
        return contact == null || why == SheetAnswer.Why.NOT_YOURS
                ? new SheetAnswer.Refused(id, null, null, why)
                : new SheetAnswer.Refused(id, contact.getKind(), contact.getTitle(), why);
    }

    private SheetAnswer.Why whyNot(Contact contact, SheetResult result, List<Contact> done) {
        if (contact == null) {
            return SheetAnswer.Why.ENDED;
        }
        if (!isKept(contact)) {
            return SheetAnswer.Why.NOT_YOURS;
        }
        if (!contact.isReliedOn() || !contact.publish().holds(today(contact))) {
            return SheetAnswer.Why.ENDED;
        }
        return contact.getVersion() != result.seen() || done.contains(contact) ? SheetAnswer.Why.CHANGED : null;
    }

    private void record(Contact contact, SheetResult result) {
        var today = today(contact);
        var digits = called(contact, result.digits());
        var role = Verifier.of(caller.scopesOf(Keepers.of(contact.getKind())), contact);
        switch (result.outcome()) {
            case ANSWERED -> {
                contact.verify(today, role, CheckMethod.CALLED, caller.me(), digits);
                more.stream().filter(one -> one.fits(contact)).forEach(one -> one.confirmed(contact, today, role));
            }
            case NO_ANSWER -> contact.notAnswered(today, role, digits);
            default -> contact.wrong(today, role, CheckMethod.CALLED);
        }
        var what = result.outcome() != CallOutcome.CHANGED
                ? null
                : result.changed() == null ? WhatChanged.OTHER : result.changed();
        sheets.add(new TestCall(
                contact, String.valueOf(digits), clock.instant(), result.outcome(), what, role, caller.me()));
    }

    /** The number that was called; the first one where nobody said, null where there is none. */
    private static String called(Contact contact, String digits) {
        var all = contact.getNumbers().stream().map(ContactNumber::getDigits).toList();
        return all.isEmpty() || all.contains(digits) ? digits : all.get(0);
    }

    private SheetRow row(Contact contact, SheetReason reason) {
        var zone = places.zone(contact.scope(), contact.getTimeZone());
        return new SheetRow(
                contact.getId(),
                contact.getVersion(),
                contact.getKind(),
                contact.getTitle(),
                contact.getOrganization(),
                contact.scope(),
                zone,
                contact.getHours(),
                contact.getHours().isOpen(clock.instant(), zone),
                contact.getLanguages(),
                contact.getNumbers().stream()
                        .map(number -> new SheetRow.Number(number.getDigits(), number.shown(), number.isInsideOnly()))
                        .toList(),
                reason);
    }

    private boolean isKept(Contact contact) {
        return caller.may(Keepers.of(contact.getKind()), contact);
    }

    private LocalDate today(Contact contact) {
        return LocalDate.now(clock.withZone(places.zone(contact.scope(), contact.getTimeZone())));
    }
}
