package haven.custodian;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import haven.contact.ContactKind;
import haven.contact.DemoContact;
import haven.contact.Verifier;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.shared.DemoTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** Enters made-up custodians, managers and kits as a keeper would, without one: all or nothing. */
@ApplicationScoped
@Transactional
class DemoCustodianService {

    private static final String CUSTODIANS = "custodians.csv";

    @Inject
    DemoTable table;

    @Inject
    PlaceService places;

    @Inject
    CustodianRepository custodians;

    @Inject
    KitRepository kits;

    @Inject
    CustodianPublishing publishing;

    @Inject
    Clock clock;

    void loadOnce() {
        if (!table.claim(CUSTODIANS)) {
            return;
        }
        var stations = new HashMap<String, DutyStation>();
        var known = new HashMap<String, PepCustodian>();
        for (var line : DemoTable.read(CUSTODIANS)) {
            var station = stations.computeIfAbsent(line.getField("station"), places::getStation);
            known.put(line.getField("key"), custodian(line, station));
        }
        DemoTable.read("kits.csv").forEach(line -> kit(line, known));
        DemoTable.read("care.csv").forEach(line -> care(line, stations.get(line.getField("station"))));
        stations.values().forEach(publishing::publish);
        DemoTable.read("pep-managers.csv").forEach(this::manager);
    }

    void publishWhereDifferent() {
        publishing.publishWhereDifferent();
    }

    private PepCustodian custodian(NamedCsvRecord line, DutyStation station) {
        var today = LocalDate.now(clock.withZone(station.getZone()));
        var custodian = new PepCustodian(station, DemoContact.of(line, station, ContactKind.CUSTODIAN, today));
        custodian.designate(
                daysAgo(line, "designated_days_ago", today),
                !line.getField("alternate").isEmpty());
        custodians.add(custodian);
        if (!line.getField("confirmed_days_ago").isEmpty()) {
            custodian.confirm(daysAgo(line, "confirmed_days_ago", today), Verifier.COUNTRY_SECURITY_FOCAL_POINT.name());
        }
        return custodian;
    }

    private static LocalDate daysAgo(NamedCsvRecord line, String column, LocalDate today) {
        return today.minusDays(Long.parseLong(line.getField(column)));
    }

    private void kit(NamedCsvRecord line, Map<String, PepCustodian> known) {
        var custodian = known.get(line.getField("custodian"));
        var month = YearMonth.now(clock);
        var expiry = month.plusMonths(Long.parseLong(line.getField("expiry_in_months")));
        var kit = new PepKit(custodian, line.getField("batch"), line.getField("seal"), expiry.atEndOfMonth());
        var state = line.getField("state");
        kit.moveTo(custodian, line.getField("place"), "IN_TRANSIT".equals(state));
        kit.markSample();
        kits.add(kit);
        var step = kit.isInTransit() ? KitStep.IN_TRANSIT : KitStep.ARRIVED;
        kits.add(new KitDecision(kit, step, month.minusMonths(2), Verifier.COUNTRY_SECURITY_FOCAL_POINT));
        if ("TO_BE_REPLACED".equals(state)) {
            var mark = new PepKitToReplace(kit.getId(), month, month);
            mark.reorder();
            kits.add(mark);
        }
    }

    private void care(NamedCsvRecord line, DutyStation station) {
        var care = new CareHere(station);
        care.write(
                line.getField("care_here_en"),
                line.getField("care_here_fr"),
                line.getField("care_here_es"),
                line.getField("care_here_ar"));
        care.markSample();
        custodians.add(care);
    }

    private void manager(NamedCsvRecord line) {
        var country = places.getCountry(line.getField("country"));
        custodians.add(
                new PepManager(country, DemoContact.of(line, country, ContactKind.PEP_MANAGER, LocalDate.now(clock))));
        publishing.publish(country);
    }
}
