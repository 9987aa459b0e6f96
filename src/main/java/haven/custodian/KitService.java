package haven.custodian;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.contact.Verifier;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;

/** PEP-03: the register of kits, for keepers. Nothing of it is ever published. */
@ApplicationScoped
@Transactional
public class KitService {

    @Inject
    PlaceService places;

    @Inject
    CustodianRepository custodians;

    @Inject
    KitRepository kits;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The station's kits that are not replaced, those first that expire first. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public List<KitRow> list(String code) {
        return kits.listAt(keptStation(code));
    }

    /** The months since which a kit may be said to be to be replaced, this one first. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public List<YearMonth> listMonths(String code) {
        var now = month(keptStation(code));
        return IntStream.rangeClosed(0, PepKitToReplace.MONTHS_BACK)
                .mapToObj(now::minusMonths)
                .toList();
    }

    /**
     * A new kit is there, or on its way.
     *
     * @param insteadOf a kit that it replaces, or null
     */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void enter(String code, KitForm form, Long insteadOf) {
        var station = keptStation(code);
        var kit =
                new PepKit(custodian(station, form.getCustodian()), form.getBatch(), form.getSeal(), form.getExpires());
        kit.moveTo(kit.getCustodian(), form.getPlace(), form.isInTransit());
        if (kit.getExpiresOn().isBefore(today(station))) {
            throw RuleViolation.at("kitExpires", "custodian.error.expired");
        }
        if (kits.isTaken(kit.getBatch(), kit.getSeal())) {
            throw RuleViolation.at("kitSeal", "custodian.error.kitTaken");
        }
        kits.add(kit);
        decide(kit, station, kit.isInTransit() ? KitStep.IN_TRANSIT : KitStep.ARRIVED);
        if (insteadOf != null) {
            toReplace(station, insteadOf).replace();
            kits.flush();
        }
    }

    /**
     * Corrects what is printed on a kit, or says where it lies now and who answers for it from now on.
     *
     * @param seen the {@link KitRow#seen} that the keeper saw; nobody's changes are overwritten unseen
     */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void change(String code, Long kitId, String seen, KitForm form) {
        var station = keptStation(code);
        custodians.lock(station);
        var kit = kit(station, kitId, "kitPlace");
        var before = KitRow.of(kit, null);
        if (!before.seen().equals(seen)) {
            throw new RuleViolation("custodian.error.kitChangedMeanwhile");
        }
        kit.print(form.getBatch(), form.getSeal(), form.getExpires());
        kit.moveTo(custodian(station, form.getCustodian()), form.getPlace(), form.isInTransit());
        if (before.custodianId() != kit.getCustodian().getId()) {
            decide(kit, station, KitStep.HANDED_OVER);
        }
        if (before.inTransit() != kit.isInTransit()) {
            decide(kit, station, kit.isInTransit() ? KitStep.IN_TRANSIT : KitStep.ARRIVED);
        } else if (!before.place().equals(kit.getPlace())) {
            decide(kit, station, KitStep.MOVED);
        }
        kits.flush();
    }

    /** Somebody looked at it: it is there, and the seal is unbroken. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void inspect(String code, Long kitId) {
        var station = keptStation(code);
        var kit = kit(station, kitId, "kitInspected");
        if (kits.findToReplace(kit.getId()).isPresent()) {
            throw RuleViolation.at("kitInspected", "custodian.error.inspectToReplace");
        }
        decide(kit, station, KitStep.INSPECTED);
    }

    /** What was decided about a kit, by month, the first first. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public List<KitDecision> listDecisions(String code, long kitId) {
        return kits.listDecisions(kit(keptStation(code), kitId, "kit").getId());
    }

    /** PEP-06: it is to be replaced, since a month, whatever the reason; asking for a new one may be said now or later. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void toBeReplaced(String code, Long kitId, String month, boolean reordered) {
        var station = keptStation(code);
        var kit = kit(station, kitId, "kitToReplace");
        var mark = kits.findToReplace(kit.getId())
                .orElseGet(() -> new PepKitToReplace(kit.getId(), typed(month), month(station)));
        if (reordered) {
            mark.reorder();
        }
        kits.add(mark);
    }

    /** It was said by mistake. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void takeBack(String code, Long kitId) {
        var station = keptStation(code);
        kits.findToReplace(kit(station, kitId, "kitBack").getId()).ifPresent(kits::remove);
    }

    private void decide(PepKit kit, DutyStation station, KitStep step) {
        var capacity = Verifier.of(caller.scopesOf(Permission.KEEP_CUSTODIANS), station);
        kits.add(new KitDecision(kit, step, month(station), capacity));
    }

    private PepKitToReplace toReplace(DutyStation station, Long kitId) {
        return kits.findToReplace(kit(station, kitId, "kitInsteadOf").getId())
                .orElseThrow(() -> new NotThere("kit to be replaced"));
    }

    private PepKit kit(DutyStation station, Long id, String field) {
        return kits.find(Typed.chosen(id, field), station).orElseThrow(() -> new NotThere("kit"));
    }

    /** PEP-03: no kit without somebody who answers for it today. */
    private PepCustodian custodian(DutyStation station, Long id) {
        return custodians.listAt(station).stream()
                .filter(custodian -> custodian.getId().equals(id) && custodian.isCurrent(today(station)))
                .findFirst()
                .orElse(null);
    }

    private static YearMonth typed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException | NullPointerException none) {
            throw RuleViolation.at("kitMonth", "custodian.error.month");
        }
    }

    private DutyStation keptStation(String code) {
        var station = places.getStation(code);
        caller.mustRead(Permission.KEEP_CUSTODIANS, station);
        return station;
    }

    private YearMonth month(DutyStation station) {
        return YearMonth.from(today(station));
    }

    private LocalDate today(DutyStation station) {
        return LocalDate.now(clock.withZone(station.getZone()));
    }
}
