package haven.aidememoire;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import haven.access.Scoped;
import haven.contact.ContactKind;
import haven.contact.DemoContact;
import haven.contact.Verifier;
import haven.edition.Editions;
import haven.place.Place;
import haven.place.PlaceService;
import haven.shared.DemoTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes and publishes made-up Aide-Memoires as a keeper would, without one: all or nothing. */
@ApplicationScoped
@Transactional
class DemoAideMemoireService {

    private static final String AIDES = "aide-memoires.csv";

    @Inject
    DemoTable table;

    @Inject
    PlaceService places;

    @Inject
    AideMemoires aides;

    @Inject
    AideMemoireRepository rows;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    void loadOnce() {
        if (!table.claim(AIDES)) {
            return;
        }
        var services = byPlace("services.csv", "place");
        var laws = byPlace("laws.csv", "country");
        for (var line : DemoTable.read(AIDES)) {
            var code = line.getField("place");
            load(line, services.getOrDefault(code, List.of()), laws.getOrDefault(code, List.of()));
        }
    }

    private static Map<String, List<NamedCsvRecord>> byPlace(String file, String column) {
        return DemoTable.read(file).stream().collect(Collectors.groupingBy(line -> line.getField(column)));
    }

    private void load(NamedCsvRecord line, List<NamedCsvRecord> serviceLines, List<NamedCsvRecord> lawLines) {
        var place = places.getPlace(line.getField("place"));
        var today = aides.today(place);
        var aide = aides.draft(place);
        aide.describe(
                daysAgo(line, "approved_days_ago", today),
                words(line, "local_steps").words("steps"),
                today);
        var services = new ArrayList<SupportService>();
        for (var one : serviceLines) {
            var contact = DemoContact.of(one, place, ContactKind.SUPPORT_SERVICE, today);
            var service = new SupportService(aide, contact, service(one));
            service.settle();
            rows.add(service);
            services.add(service);
        }
        var law =
                lawLines.stream().map(one -> law(aide, one, today)).findFirst().orElse(null);
        publish(place, aide, services, law);
    }

    private CountryLaw law(AideMemoire aide, NamedCsvRecord line, LocalDate today) {
        var form = new LawForm();
        form.setPoliceReport(Answer.valueOf(line.getField("police_report")));
        form.setDoctorsReport(Answer.valueOf(line.getField("doctors_report")));
        form.setLegalRisk(Answer.valueOf(line.getField("legal_risk")));
        form.setConsentAge(number(line, "consent_age"));
        form.setNote(words(line, "note"));
        var law = new CountryLaw(aide, form);
        law.check(daysAgo(line, "checked_days_ago", today), line.getField("checked_by_role"));
        rows.add(law);
        return law;
    }

    private void publish(Place place, AideMemoire aide, List<SupportService> services, CountryLaw law) {
        rows.flush();
        var inOrder = services.stream()
                .sorted(Comparator.comparing(SupportService::getGroup))
                .toList();
        var published = PublishedAideMemoire.of(1, clock.instant(), role(place).name(), aide, inOrder, law);
        rows.add(new AideMemoireEdition(aide, published, DraftCopy.of(aide, law, services)));
        editions.publish(PublishedAideMemoire.PART, place, published);
    }

    private static Verifier role(Scoped place) {
        return Verifier.of(List.of(place.scope()), place);
    }

    static ServiceForm service(NamedCsvRecord line) {
        var form = new ServiceForm();
        form.setGroup(ServiceGroup.valueOf(line.getField("group")));
        form.setGives(names(line, "gives").map(Care::valueOf).toArray(Care[]::new));
        form.setAsked(!line.getField("welcomes").isEmpty());
        form.setWelcomes(names(line, "welcomes").map(Welcome::valueOf).toArray(Welcome[]::new));
        form.setCost(Cost.valueOf(line.getField("cost")));
        form.setWomanClinician(Answer.valueOf(line.getField("woman_clinician")));
        form.setManClinician(Answer.valueOf(line.getField("man_clinician")));
        form.setPoliceReport(Answer.valueOf(line.getField("police_report")));
        form.setCompanion(Answer.valueOf(line.getField("companion")));
        form.setDisclosure(DisclosureDuty.valueOf(line.getField("disclosure")));
        form.setReportsTo(
                names(line, "reports_to").map(ReportsTo::valueOf).findFirst().orElse(null));
        form.setMinutes(number(line, "minutes"));
        form.setStepFree(Answer.valueOf(line.getField("step_free")));
        form.setAccess(words(line, "access"));
        form.setBarriers(words(line, "barriers"));
        return form;
    }

    private static Stream<String> names(NamedCsvRecord line, String column) {
        return Stream.of(line.getField(column).split(" ")).filter(name -> !name.isEmpty());
    }

    private static Integer number(NamedCsvRecord line, String column) {
        return line.getField(column).isEmpty() ? null : Integer.valueOf(line.getField(column));
    }

    private static LocalDate daysAgo(NamedCsvRecord line, String column, LocalDate today) {
        return line.getField(column).isEmpty() ? null : today.minusDays(Long.parseLong(line.getField(column)));
    }

    private static TypedWords words(NamedCsvRecord line, String column) {
        var typed = new TypedWords();
        typed.setEn(line.getField(column + "_en"));
        typed.setFr(line.getField(column + "_fr"));
        typed.setEs(line.getField(column + "_es"));
        typed.setAr(line.getField(column + "_ar"));
        return typed;
    }
}
