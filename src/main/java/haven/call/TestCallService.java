package haven.call;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Scoped;
import haven.contact.CheckMethod;
import haven.contact.Contact;
import haven.contact.ContactChanged;
import haven.contact.ContactNumber;
import haven.contact.Verifier;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** DIR-05: the numbers that the operations centre calls, and what came of it. */
@ApplicationScoped
@Transactional
public class TestCallService {

    @Inject
    TestCallRepository calls;

    @Inject
    CallPlaces places;

    @Inject
    Event<ContactChanged> changed;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A part of the numbers that the caller calls, in the order of the filter. */
    @Allowed(Permission.MAKE_TEST_CALLS)
    public List<CallRow> list(CallFilter filter, int from, int count) {
        var numbers = filter == null
                ? List.<ContactNumber>of()
                : calls.list(scopes(), below(filter), filter, LocalDate.now(clock), from, count);
        var last = calls.lastOf(numbers.stream()
                .map(number -> number.whole().getId())
                .distinct()
                .toList());
        return numbers.stream()
                .map(number -> row(
                        number, last.get(TestCallRepository.key(number.whole().getId(), number.getDigits()))))
                .toList();
    }

    /** How many there are. */
    @Allowed(Permission.MAKE_TEST_CALLS)
    public long count(CallFilter filter) {
        return filter == null ? 0 : calls.count(scopes(), below(filter), filter, LocalDate.now(clock));
    }

    /** Codes of the security regions, by name. */
    @Allowed(Permission.MAKE_TEST_CALLS)
    public List<String> listRegions() {
        return places.regions();
    }

    /** Codes of the countries. */
    @Allowed(Permission.MAKE_TEST_CALLS)
    public List<String> listCountries() {
        return places.countries();
    }

    /**
     * Records what came of a call that the caller just made. An answer is published; the same of the same number twice
     * within a minute by the same person is one call.
     *
     * @param digits the number that was called, one of the contact's
     * @throws RuleViolation where the contact has ended or has this number no more
     */
    @Allowed(Permission.MAKE_TEST_CALLS)
    public void note(long contactId, String digits, CallOutcome outcome) {
        var contact = calls.findForChange(contactId).orElseThrow(() -> new NotThere("contact"));
        caller.mustReach(Permission.MAKE_TEST_CALLS, contact);
        var today = LocalDate.now(clock.withZone(places.zone(contact.scope(), contact.getTimeZone())));
        if (!contact.publish().holds(today)
                || contact.getNumbers().stream()
                        .noneMatch(number -> number.getDigits().equals(digits))) {
            throw new RuleViolation("call.error.changedMeanwhile");
        }
        if (caller.me() != null
                && calls.findSince(contactId, caller.me(), clock.instant().minus(TestCall.TWICE))
                        .filter(last -> last.says(digits, outcome))
                        .isPresent()) {
            return;
        }
        apply(contact, digits, outcome, today);
        calls.add(
                new TestCall(contact, digits, clock.instant(), outcome, null, Verifier.OPERATIONS_CENTRE, caller.me()));
        changed.fire(new ContactChanged(contact));
    }

    private void apply(Contact contact, String digits, CallOutcome outcome, LocalDate today) {
        switch (outcome) {
            case ANSWERED -> contact.answered(today, Verifier.OPERATIONS_CENTRE, caller.me(), digits);
            case NO_ANSWER -> contact.notAnswered(today, Verifier.OPERATIONS_CENTRE, digits);
            default -> contact.wrong(today, Verifier.OPERATIONS_CENTRE, CheckMethod.CALLED);
        }
    }

    /** What the caller entered last, while it can be taken back. */
    @Allowed(Permission.MAKE_TEST_CALLS)
    public Optional<LastCall> findLast() {
        return caller.me() == null
                ? Optional.empty()
                : calls.findLast(caller.me(), clock.instant().minus(TestCall.UNDO))
                        .filter(call -> !calls.isFollowed(call))
                        .map(call -> new LastCall(
                                call.getId(),
                                call.getContact().getKind(),
                                call.getContact().getTitle(),
                                call.getDigits(),
                                call.getOutcome()));
    }

    /**
     * Takes back what the caller entered by mistake: the contact is as it was before.
     *
     * @throws RuleViolation where that was more than ten minutes ago, or somebody called or checked since
     */
    @Allowed(Permission.MAKE_TEST_CALLS)
    public void takeBack(long id) {
        var call = calls.findForUndo(id)
                .filter(one -> caller.me() != null && caller.me().equals(one.getCalledBy()))
                .orElseThrow(() -> new NotThere("call"));
        var contact = call.getContact();
        call.mustBeFresh(clock.instant());
        if (calls.isFollowed(call) || !contact.takeBackCall(Verifier.OPERATIONS_CENTRE)) {
            throw new RuleViolation("call.error.followed");
        }
        calls.remove(call);
        changed.fire(new ContactChanged(contact));
    }

    private CallRow row(ContactNumber number, TestCall last) {
        var contact = number.whole();
        var zone = places.zone(contact.scope(), contact.getTimeZone());
        return new CallRow(
                number.getId(),
                contact.getId(),
                contact.getKind(),
                contact.getTitle(),
                contact.scope(),
                zone,
                contact.getHours(),
                contact.getHours().isOpen(clock.instant(), zone),
                number.getDigits(),
                number.shown(),
                contact.getAnsweredOn(),
                contact.isUnanswered(),
                contact.isByVoiceOnly(),
                last == null ? null : last.getCalledAt(),
                last == null ? null : last.getOutcome());
    }

    private List<String> scopes() {
        return caller.scopesOf(Permission.MAKE_TEST_CALLS);
    }

    private String below(CallFilter filter) {
        if (filter.country() != null) {
            return places.countryScope(filter.country());
        }
        return filter.region() == null ? null : Scoped.WORLD + filter.region() + "/";
    }
}
