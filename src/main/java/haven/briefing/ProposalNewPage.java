package haven.briefing;

import haven.access.Address;
import haven.access.Moments;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;

/** {@code /briefing/{code}/propose}: another time for a booking, proposed or answered, by either side. */
@Named
@RequestScoped
public class ProposalNewPage {

    @Inject
    Address address;

    @Inject
    ProposalService proposals;

    @Inject
    Moments moments;

    private ProposingView view;
    private Long seen;
    private List<Offer> free;
    private final ProposalForm form = new ProposalForm();

    @PostConstruct
    void read() {
        view = proposals.get(code());
        form.setMinutes((int)
                Duration.between(view.booking().from(), view.booking().to()).toMinutes());
    }

    public String proposeFree() {
        proposals.proposeFree(code(), form.getOffer(), form.getNote());
        return said("briefing.said.proposed");
    }

    public String propose() {
        proposals.propose(
                code(), form.getDay().atTime(form.getTime()), form.getMinutes(), form.getOwnNote(), form.isDespite());
        return said("briefing.said.proposed");
    }

    public String accept() {
        proposals.accept(code(), seen == null ? 0 : seen, form.isAcceptDespite());
        return said("briefing.said.proposalAccepted");
    }

    public String decline() {
        proposals.decline(code(), seen == null ? 0 : seen, form.getAnswerNote());
        return said("briefing.said.proposalDeclined");
    }

    public String withdraw() {
        proposals.withdraw(code(), seen == null ? 0 : seen);
        return said("briefing.said.proposalWithdrawn");
    }

    public String refuse() {
        proposals.refuse(code(), form.getRefuseNote());
        return said("briefing.said.proposalRefused");
    }

    private String code() {
        return address.part("code");
    }

    private String said(String what) {
        return Route.BRIEFING_PROPOSE.path(code()) + "?said=" + what;
    }

    public ProposingView getView() {
        return view;
    }

    /** The proposal that the page shows; a post says which one the reader saw, whatever was proposed since. */
    public Long getSeen() {
        return view.latest() == null ? null : view.latest().id();
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    /** Free times, for a briefer to choose from; whoever booked simply moves. */
    public List<Offer> getFree() {
        if (free == null) {
            free = view.keeper() ? proposals.listFree(code()) : List.of();
        }
        return free;
    }

    /** {@code 8 December 2026, 09:00 Ann Aloe}. */
    public String label(Offer one) {
        return moments.day(one.from(), one.zone()) + " " + moments.time(one.from(), one.zone()) + " · " + one.briefer();
    }

    public ProposalForm getForm() {
        return form;
    }
}
