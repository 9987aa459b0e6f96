package haven.aidememoire;

import haven.access.Allowed;
import haven.access.Permission;
import haven.place.Place;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * AM-01: how a draft becomes what readers see. One keeper proposes it, another one of the place releases it or sends it
 * back; to take something away needs one alone.
 */
@ApplicationScoped
@Transactional
public class AideReleaseService {

    private static final int LONGEST_REMARK = 500;

    @Inject
    AideMemoires aides;

    @Inject
    AideMemoireRepository rows;

    @Inject
    Clock clock;

    /**
     * Proposes the draft for release.
     *
     * @param seen the fingerprint of the draft that the caller saw
     * @throws RuleViolation where it is another one by now, or nothing is new, or it waits already
     */
    @Allowed(Permission.KEEP_HELP)
    public void propose(String code, String seen, String note) {
        var place = aides.reach(code);
        var remark = typed(note, "note");
        rows.lock();
        var aide = aides.draft(place);
        var draft = unchanged(aide, seen);
        mustBeNew(aide, draft);
        if (rows.findLastDecision(aide).filter(AideDecision::isOpen).isPresent()) {
            throw new RuleViolation("aide.error.proposedAlready");
        }
        rows.add(new AideDecision(aide, clock.instant(), aides.role(place).name(), aides.me(), remark, draft.hash()));
    }

    /** The proposer thinks again; the draft stays. */
    @Allowed(Permission.KEEP_HELP)
    public void takeBack(String code) {
        var place = aides.reach(code);
        rows.lock();
        var proposal = open(aides.draft(place));
        if (!proposal.isBy(aides.me())) {
            throw new RuleViolation("aide.error.notYours");
        }
        decide(proposal, AideDecision.Outcome.TAKEN_BACK, place, null);
    }

    /** Not yet. @param reason what the proposer is to do; it may not be missing */
    @Allowed(Permission.KEEP_HELP)
    public void sendBack(String code, String reason) {
        var place = aides.reach(code);
        rows.lock();
        var proposal = others(aides.draft(place));
        var remark = typed(reason, "reason");
        if (remark == null) {
            throw RuleViolation.at("reason", "aide.error.reasonMissing");
        }
        decide(proposal, AideDecision.Outcome.SENT_BACK, place, remark);
    }

    /**
     * The draft is what readers see from now on. Gaps do not hinder that.
     *
     * @param seen the fingerprint of the draft that the caller saw: exactly that is published
     * @throws RuleViolation where the caller proposed it, or it is another one by now
     */
    @Allowed(Permission.KEEP_HELP)
    public void release(String code, String seen) {
        var place = aides.reach(code);
        rows.lock();
        var aide = aides.draft(place);
        var proposal = others(aide);
        var draft = unchanged(aide, seen);
        if (!proposal.isAbout(draft.hash())) {
            throw new RuleViolation("aide.error.draftChanged");
        }
        publish(place, aide, draft);
        decide(proposal, AideDecision.Outcome.RELEASED, place, null);
    }

    private void publish(Place place, AideMemoire aide, DraftCopy draft) {
        var number = rows.findLastEdition(aide).map(AideMemoireEdition::number).orElse(0) + 1;
        var published = PublishedAideMemoire.of(
                number,
                clock.instant(),
                aides.role(place).name(),
                aide,
                rows.listServices(aide),
                rows.findLaw(aide).orElse(null));
        rows.add(new AideMemoireEdition(aide, published, draft));
        aides.publish(aide, published);
    }

    /** Readers see nothing of this place any more, but what fills in. The draft stays, and can be proposed again. */
    @Allowed(Permission.KEEP_HELP)
    public void withdraw(String code) {
        var place = aides.reach(code);
        rows.lock();
        var aide = aides.draft(place);
        var last = rows.findLastEdition(aide)
                .filter(AideMemoireEdition::isInForce)
                .orElseThrow(() -> new RuleViolation("aide.error.notPublished"));
        rows.add(new AideMemoireEdition(last, clock.instant(), aides.role(place).name()));
        aides.publish(aide, null);
    }

    /** The draft becomes what was published last; checks stay as they are. */
    @Allowed(Permission.KEEP_HELP)
    public void discard(String code) {
        var place = aides.reach(code);
        var aide = aides.draft(place);
        var last = rows.findLastEdition(aide).orElseThrow(() -> new RuleViolation("aide.error.neverPublished"));
        become(aide, last.draft());
        rows.findLastDecision(aide)
                .filter(decision -> decision.outcome() == AideDecision.Outcome.SENT_BACK)
                .ifPresent(decision -> decide(decision, AideDecision.Outcome.TAKEN_BACK, place, null));
    }

    /**
     * The draft becomes what this edition was. Numbers stay as they are today: an old one would be worse than none.
     *
     * @param edition the id of its row
     */
    @Allowed(Permission.KEEP_HELP)
    public void takeUp(String code, long edition) {
        var aide = aides.draft(aides.reach(code));
        become(aide, aides.edition(aide, edition).draft());
    }

    private void become(AideMemoire aide, DraftCopy copy) {
        var today = aides.today(aide);
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
                then.contact()
                        .withNumbersOf(ContactCopy.of(service.getContact()))
                        .form()
                        .applyTo(service.getContact(), today, aides.me());
                service.settle();
            }
        }
        aides.serviceDrafted(aide);
    }

    private DraftCopy unchanged(AideMemoire aide, String seen) {
        var draft = aides.copy(aide);
        if (!draft.hash().equals(seen)) {
            throw new RuleViolation("aide.error.draftChanged");
        }
        return draft;
    }

    private void mustBeNew(AideMemoire aide, DraftCopy draft) {
        if (rows.findLastEdition(aide)
                .filter(AideMemoireEdition::isInForce)
                .filter(edition -> edition.draft().isSameAs(draft))
                .isPresent()) {
            throw new RuleViolation("aide.error.nothingNew");
        }
    }

    private AideDecision others(AideMemoire aide) {
        var proposal = open(aide);
        if (proposal.isBy(aides.me())) {
            throw new RuleViolation("aide.error.ownProposal");
        }
        return proposal;
    }

    private AideDecision open(AideMemoire aide) {
        return rows.findLastDecision(aide)
                .filter(AideDecision::isOpen)
                .orElseThrow(() -> new RuleViolation("aide.error.notProposed"));
    }

    private void decide(AideDecision proposal, AideDecision.Outcome outcome, Place place, String remark) {
        rows.add(new AideDecision(
                proposal, outcome, clock.instant(), aides.role(place).name(), aides.me(), remark));
    }

    private static String typed(String text, String field) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.length() > LONGEST_REMARK) {
            throw RuleViolation.at(field, "aide.error.long", LONGEST_REMARK);
        }
        return stripped.isEmpty() ? null : stripped;
    }
}
