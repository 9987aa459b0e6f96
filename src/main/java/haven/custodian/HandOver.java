package haven.custodian;

import haven.contact.Verifier;
import haven.place.DutyStation;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Set;

/** PEP-10: kits go from one custodian to another; nobody ends while kits are theirs. Inside its caller's transaction. */
@ApplicationScoped
class HandOver {

    @Inject
    KitRepository kits;

    /** Who answers for kits at a station, by id; also for such as are to be replaced. */
    Set<Long> holders(DutyStation station, YearMonth month) {
        return kits.listHolders(station, month);
    }

    /**
     * From now on the successor answers for all kits of the other one, also for those that are to be replaced: which of
     * them are cannot be told by who answers for what.
     */
    void handOver(PepCustodian from, PepCustodian to, Verifier capacity, YearMonth month) {
        for (var kit : kits.listHeld(from, month)) {
            kit.handTo(to);
            kits.add(new KitDecision(kit, KitStep.HANDED_OVER, month, capacity));
        }
        kits.flush();
    }

    /** @throws RuleViolation where kits would be nobody's; it says the way out */
    void mustHoldNone(PepCustodian custodian) {
        long held = kits.countHeld(custodian);
        if (held > 0) {
            throw RuleViolation.at("toEnd", "custodian.error.stillAnswers", held);
        }
    }
}
