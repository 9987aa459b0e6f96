package haven.aidememoire;

import haven.access.Allowed;
import haven.access.Permission;
import haven.edition.Editions;
import haven.place.Place;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** AM-01: keeps the draft of a place's Aide-Memoire beside the edition that readers see. */
@ApplicationScoped
@Transactional
public class AideMemoireService {

    @Inject
    AideMemoires aides;

    @Inject
    AideMemoireRepository rows;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    /** The place's Aide-Memoire; that it lacks everything where nobody wrote one. */
    @Allowed(Permission.KEEP_HELP)
    public AideMemoireView getKept(String code) {
        var place = aides.reach(code);
        return rows.find(place.scope()).map(aide -> view(place, aide)).orElseGet(() -> AideMemoireView.empty(place));
    }

    private AideMemoireView view(Place place, AideMemoire aide) {
        var law = rows.findLaw(aide).orElse(null);
        var services = rows.listServices(aide);
        var last = rows.findLastEdition(aide);
        var draft = DraftCopy.of(aide, law, services);
        return new AideMemoireView(
                place,
                aide.getId(),
                aide.getApprovedOn(),
                aide.getLocalSteps(),
                rows(services, false),
                rows(services, true),
                law == null ? null : law.publish(),
                aide.getSignedPdf(),
                aide.getRecordings(),
                last.isEmpty() || !last.get().draft().isSameAs(draft),
                gaps(place, aide, law, services),
                rows.listEditions(aide));
    }

    private static List<ServiceRow> rows(List<SupportService> services, boolean removed) {
        return services.stream()
                .filter(service -> service.isRemoved() == removed)
                .map(ServiceRow::of)
                .toList();
    }

    private List<Gap> gaps(Place place, AideMemoire aide, CountryLaw law, List<SupportService> services) {
        var measured = services.stream()
                .filter(service -> !service.isRemoved())
                .map(Gaps.Measured::of)
                .toList();
        return new Gaps(
                        place.kind(),
                        measured,
                        aide.getApprovedOn(),
                        law == null ? null : law.publish(),
                        aides.today(place))
                .find();
    }

    /** What is to be known here besides the first steps that hold everywhere, and when the SMT approved it all. */
    @Allowed(Permission.KEEP_HELP)
    public void describe(String code, LocalDate approvedOn, TypedWords steps) {
        var place = aides.reach(code);
        aides.draft(place).describe(approvedOn, steps.words("steps"), aides.today(place));
        rows.flush();
    }

    /** AM-16: what the law of a country means. @throws NotThere where the place is no country */
    @Allowed(Permission.KEEP_HELP)
    public void describeLaw(String code, LawForm typed) {
        var aide = aides.draft(country(code));
        rows.findLaw(aide).ifPresentOrElse(law -> law.describe(typed), () -> rows.add(new CountryLaw(aide, typed)));
        rows.flush();
    }

    /** Somebody checked today what the law is said to be; readers see that at once. */
    @Allowed(Permission.KEEP_HELP)
    public void checkLaw(String code) {
        var place = country(code);
        var aide = aides.draft(place);
        rows.findLaw(aide)
                .orElseThrow(() -> new RuleViolation("aide.error.noLaw"))
                .check(aides.today(place), aides.role(place).name());
        aides.publishChecks(aide);
    }

    private Place country(String code) {
        var place = aides.reach(code);
        if (place.kind() != Place.Kind.COUNTRY) {
            throw new NotThere("law of a place that is no country");
        }
        return place;
    }

    /** The draft is what readers see from now on. Gaps do not hinder that. @throws RuleViolation where nothing is new */
    @Allowed(Permission.KEEP_HELP)
    public void publish(String code) {
        var place = aides.reach(code);
        rows.lock();
        var aide = aides.draft(place);
        var law = rows.findLaw(aide).orElse(null);
        var services = rows.listServices(aide);
        var draft = DraftCopy.of(aide, law, services);
        var last = rows.findLastEdition(aide);
        if (last.filter(AideMemoireEdition::isPublished)
                .filter(edition -> edition.draft().isSameAs(draft))
                .isPresent()) {
            throw new RuleViolation("aide.error.nothingNew");
        }
        var published = new PublishedAideMemoire(
                last.map(AideMemoireEdition::number).orElse(0) + 1,
                clock.instant(),
                aides.role(place).name(),
                aide.getApprovedOn(),
                aide.getLocalSteps(),
                services.stream()
                        .filter(service -> !service.isRemoved())
                        .map(SupportService::publish)
                        .toList(),
                aide.getSignedPdf(),
                aide.getRecordings(),
                law == null ? null : law.publish());
        rows.add(new AideMemoireEdition(aide, published, draft));
        editions.publish(PublishedAideMemoire.PART, place, published);
    }

    /** Readers see nothing of this place any more, but what fills in. The draft stays, and can be published again. */
    @Allowed(Permission.KEEP_HELP)
    public void withdraw(String code) {
        var place = aides.reach(code);
        rows.lock();
        var aide = aides.draft(place);
        var last = rows.findLastEdition(aide)
                .filter(AideMemoireEdition::isPublished)
                .orElseThrow(() -> new RuleViolation("aide.error.notPublished"));
        rows.add(new AideMemoireEdition(last, clock.instant(), aides.role(place).name()));
        editions.publish(PublishedAideMemoire.PART, place, null);
    }

    /** The draft becomes what was published last; checks stay as they are. */
    @Allowed(Permission.KEEP_HELP)
    public void discard(String code) {
        var place = aides.reach(code);
        var aide = aides.draft(place);
        var copy = rows.findLastEdition(aide)
                .map(AideMemoireEdition::draft)
                .orElseThrow(() -> new RuleViolation("aide.error.neverPublished"));
        var today = aides.today(place);
        aide.describe(copy.approvedOn(), copy.localSteps().words("steps"), today);
        aide.setSignedPdf(copy.signedPdf());
        aide.setRecordings(copy.recordings());
        rows.findLaw(aide).ifPresent(law -> law.describe(copy.law() == null ? new LawForm() : copy.law()));
        var known = copy.services().stream().collect(Collectors.toMap(DraftCopy.ServiceCopy::id, Function.identity()));
        for (var service : rows.listServices(aide)) {
            var then = known.get(service.getId());
            service.setRemoved(then == null);
            if (then != null) {
                service.describe(then.says());
                then.contact().form().applyTo(service.getContact(), today);
            }
        }
        rows.flush();
    }
}
