package haven.aidememoire;

import haven.access.Allowed;
import haven.access.Permission;
import haven.person.DutyRegister;
import haven.place.Place;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    AreaGaps areas;

    @Inject
    DutyRegister people;

    /** The place's Aide-Memoire; that it lacks everything where nobody wrote one. */
    @Allowed(Permission.KEEP_HELP)
    public AideMemoireView getKept(String code) {
        var place = aides.reach(code);
        return rows.find(place.scope())
                .map(aide -> view(place, aide))
                .orElseGet(() -> AideMemoireView.empty(place, gaps(place, null, null, List.of())));
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
                rows.listEditions(aide),
                draft.hash(),
                rows.findLastDecision(aide).map(this::state).orElse(null));
    }

    private ReleaseState state(AideDecision decision) {
        var by = decision.decidedBy();
        return decision.state(by == null ? null : people.names(Set.of(by)).get(by), aides.me());
    }

    private static List<ServiceRow> rows(List<SupportService> services, boolean removed) {
        return services.stream()
                .filter(service -> service.isRemoved() == removed)
                .map(ServiceRow::of)
                .toList();
    }

    private List<Gap> gaps(Place place, AideMemoire aide, CountryLaw law, List<SupportService> services) {
        if (place.kind() != Place.Kind.STATION) {
            var says = law == null ? null : law.publish();
            return new Gaps(place.kind(), List.of(), List.of(), null, says, aides.today(place)).find();
        }
        var kept = services.stream().filter(service -> !service.isRemoved()).toList();
        var draft = aide == null ? null : PublishedAideMemoire.of(0, null, null, aide, kept, null);
        return areas.ofDraft(
                        place,
                        draft,
                        kept.stream()
                                .collect(Collectors.toMap(
                                        service -> service.getContact().getId(), Gaps.Measured::of)))
                .find();
    }

    /**
     * What is to be known here besides the first steps that hold everywhere, and when the SMT approved it all.
     *
     * @param seen the fingerprint of what the caller saw, see {@link AideMemoireView#seenSteps}
     * @throws RuleViolation where somebody else changed it meanwhile
     */
    @Allowed(Permission.KEEP_HELP)
    public void describe(String code, String seen, LocalDate approvedOn, TypedWords steps) {
        var place = aides.reach(code);
        var aide = aides.draft(place);
        if (!Fingerprint.of(aide).equals(seen)) {
            throw new RuleViolation("aide.error.changedMeanwhile");
        }
        aide.describe(approvedOn, steps.words("steps"), aides.today(place));
        aides.drafted(aide);
    }

    /**
     * AM-16: what the law of a country means.
     *
     * @param seen the fingerprint of what the caller saw, see {@link AideMemoireView#seenLaw}
     * @throws NotThere where the place is no country
     * @throws RuleViolation where somebody else changed it meanwhile
     */
    @Allowed(Permission.KEEP_HELP)
    public void describeLaw(String code, String seen, LawForm typed) {
        var aide = aides.draft(country(code));
        var known = findLaw(aide, seen);
        known.ifPresentOrElse(law -> law.describe(typed), () -> rows.add(new CountryLaw(aide, typed)));
        aides.drafted(aide);
    }

    /**
     * Somebody checked today what the law is said to be; readers see that at once.
     *
     * @param seen as for {@link #describeLaw}: what they read is what they checked
     */
    @Allowed(Permission.KEEP_HELP)
    public void checkLaw(String code, String seen) {
        var place = country(code);
        var aide = aides.draft(place);
        findLaw(aide, seen)
                .orElseThrow(() -> new RuleViolation("aide.error.noLaw"))
                .check(aides.today(place), aides.role(place).name());
        aides.publishChecks(aide);
    }

    private Optional<CountryLaw> findLaw(AideMemoire aide, String seen) {
        var known = rows.findLaw(aide);
        if (!Fingerprint.of(known.map(CountryLaw::publish).orElse(null)).equals(seen)) {
            throw new RuleViolation("aide.error.changedMeanwhile");
        }
        return known;
    }

    private Place country(String code) {
        var place = aides.reach(code);
        if (place.kind() != Place.Kind.COUNTRY) {
            throw new NotThere("law of a place that is no country");
        }
        return place;
    }
}
