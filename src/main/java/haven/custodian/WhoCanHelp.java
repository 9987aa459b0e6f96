package haven.custodian;

import haven.contact.PublishedContact;
import haven.edition.PublishedStation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * PEP-02: everybody who can help, in the order in which to call them, at one instant. Only who is absent, has ended or
 * has not begun is left out; whatever else is wrong with somebody puts them further down, with that said.
 */
public final class WhoCanHelp {

    /** Two of the other station are enough: nobody calls a third far away before their own country. */
    private static final int MOST_ELSEWHERE = 2;

    private static final Comparator<Instant> SOONEST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<LocalDate> LATEST = Comparator.nullsLast(Comparator.reverseOrder());

    private static final Comparator<WhoToCall> ORDER = Comparator.comparing(WhoToCall::reason)
            .thenComparing(call -> call.reason() == CallReason.UNCONFIRMED ? call.confirmedOn() : null, LATEST)
            .thenComparing(WhoToCall::next, SOONEST);

    /** A station with its custodians. */
    public record Around(PublishedStation station, List<PublishedCustodian> custodians) {}

    private final Instant now;
    private final int confirmedDays;
    private final List<WhoToCall> all = new ArrayList<>();
    private Instant changesAt = Instant.MAX;

    /** @param confirmedDays for so many days a confirmation holds */
    public WhoCanHelp(Instant now, int confirmedDays) {
        this.now = now;
        this.confirmedDays = confirmedDays;
    }

    /** Adds the station's own custodians. */
    public WhoCanHelp at(Around here) {
        all.addAll(custodians(here));
        return this;
    }

    /** Adds those of the nearest other station that has somebody who is not away. */
    public WhoCanHelp near(PublishedStation here, List<Around> others) {
        others.stream()
                .sorted(Comparator.comparingDouble((Around other) -> here.distanceTo(other.station())))
                .map(other -> custodians(other).stream()
                        .map(call -> elsewhere(call, here.distanceTo(other.station())))
                        .limit(MOST_ELSEWHERE)
                        .toList())
                .filter(calls -> !calls.isEmpty())
                .findFirst()
                .ifPresent(all::addAll);
        return this;
    }

    /** Adds contacts of a country or the world. @param zone in which their hours are meant unless they have their own */
    public WhoCanHelp above(CallReason reason, List<PublishedContact> contacts, ZoneId zone) {
        contacts.stream()
                .map(contact -> roster(contact, zone))
                .filter(Roster::isThere)
                .map(roster -> call(reason, roster, null, null))
                .sorted(Comparator.comparing(call -> !call.isOnRoster()))
                .forEach(all::add);
        return this;
    }

    /** The same for those who have the whole world. */
    public WhoCanHelp above(CallReason reason, List<PublishedContact> contacts) {
        return above(reason, contacts, ZoneOffset.UTC);
    }

    /** In the order in which to call them. */
    public List<WhoToCall> list() {
        return List.copyOf(all);
    }

    /** Until then this answer holds. */
    public Instant changesAt() {
        return changesAt;
    }

    private List<WhoToCall> custodians(Around around) {
        return around.custodians().stream()
                .map(custodian -> custodian(custodian, around.station()))
                .filter(call -> call != null)
                .sorted(ORDER)
                .toList();
    }

    private WhoToCall custodian(PublishedCustodian custodian, PublishedStation station) {
        var roster = roster(custodian.contact(), station.zoneId());
        return roster.isThere() ? call(reason(custodian, roster), roster, custodian, station) : null;
    }

    /** Looks whether they are there, and remembers when that may be otherwise. */
    private Roster roster(PublishedContact contact, ZoneId zone) {
        var roster = Roster.of(contact, zone, now);
        var change = roster.changesAt();
        changesAt = change.isBefore(changesAt) ? change : changesAt;
        return roster;
    }

    private CallReason reason(PublishedCustodian custodian, Roster roster) {
        if (!isConfirmed(custodian, LocalDate.ofInstant(now, roster.zone()))) {
            return CallReason.UNCONFIRMED;
        }
        if (roster.isOn()) {
            return custodian.alternate() ? CallReason.ALTERNATE_ON_ROSTER : CallReason.ON_ROSTER;
        }
        return custodian.alternate() ? CallReason.ALTERNATE : CallReason.OFF_DUTY;
    }

    private boolean isConfirmed(PublishedCustodian custodian, LocalDate today) {
        return custodian.confirmedOn() != null
                && !custodian.confirmedOn().plusDays(confirmedDays).isBefore(today);
    }

    private static WhoToCall call(
            CallReason reason, Roster roster, PublishedCustodian custodian, PublishedStation station) {
        return new WhoToCall(
                reason,
                roster.contact(),
                station,
                null,
                roster.zone(),
                roster.isOn(),
                roster.until(),
                roster.next(),
                custodian != null && custodian.alternate(),
                custodian == null ? null : custodian.designatedOn(),
                custodian == null ? null : custodian.confirmedOn());
    }

    private static WhoToCall elsewhere(WhoToCall call, double kilometres) {
        return new WhoToCall(
                CallReason.OTHER_STATION,
                call.contact(),
                call.station(),
                rounded(kilometres),
                call.zone(),
                call.isOnRoster(),
                call.until(),
                call.next(),
                call.alternate(),
                call.designatedOn(),
                call.confirmedOn());
    }

    /** As people say it: 4, 35, 480. */
    private static int rounded(double kilometres) {
        int step = kilometres < 10 ? 1 : kilometres < 100 ? 5 : 10;
        return (int) Math.max(1, Math.round(kilometres / step) * step);
    }
}
