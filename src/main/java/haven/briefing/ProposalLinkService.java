package haven.briefing;

import haven.access.Allowed;
import haven.access.Permission;
import haven.access.Tokens;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** BRF-05: a briefer's proposal, for who came by the link of a letter: whoever has it may answer, and sees that one only. */
@ApplicationScoped
@Transactional
public class ProposalLinkService {

    @Inject
    Proposals proposals;

    @Inject
    ProposalRepository rows;

    @Inject
    BriefingRepository briefings;

    @Inject
    Clock clock;

    /** What this link opens. Looking changes nothing: scanners of mail look too. */
    @Allowed(Permission.READ_PUBLIC)
    public ProposalView look(String token) {
        return find(token)
                .map(one -> ProposalView.of(
                        one, briefings.getSession(one.getBooking().getSession().getId()), clock.instant()))
                .orElse(ProposalView.NONE);
    }

    /** The booking takes that time. @throws haven.shared.RuleViolation where it is taken meanwhile */
    @TriedAgain
    @Allowed(Permission.READ_PUBLIC)
    public void accept(String token) {
        locked(token).ifPresent(one -> proposals.accept(one.getId(), false, false, booker(one)));
    }

    /** The booking stays as it is. */
    @TriedAgain
    @Allowed(Permission.READ_PUBLIC)
    public void decline(String token, String note) {
        locked(token).ifPresent(one -> proposals.decline(one.getId(), false, note, booker(one)));
    }

    /** Empty where nothing can be answered any more: its page then says why. */
    private Optional<Proposal> locked(String token) {
        return find(token)
                .flatMap(one -> briefings.lockPerson(booker(one)).flatMap(person -> rows.lock(one.getId())))
                .filter(one -> one.isOpen(clock.instant()));
    }

    private Optional<Proposal> find(String token) {
        return rows.find(Tokens.hash(token));
    }

    /** The link was sent to whoever booked. */
    private static Long booker(Proposal proposal) {
        return proposal.getBooking().getPerson().getId();
    }
}
