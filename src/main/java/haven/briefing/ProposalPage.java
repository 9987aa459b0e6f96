package haven.briefing;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /briefing/proposal/{token}}: whoever booked takes the time that the briefer proposed, or does not. */
@Named
@RequestScoped
public class ProposalPage {

    @Inject
    Address address;

    @Inject
    ProposalLinkService proposals;

    private ProposalView proposed;
    private String answerNote;

    @PostConstruct
    void look() {
        proposed = proposals.look(token());
    }

    public String accept() {
        proposals.accept(token());
        return here();
    }

    public String decline() {
        proposals.decline(token(), answerNote);
        return here();
    }

    private String token() {
        return address.part("token");
    }

    /** The same page, which now says what was answered. */
    private String here() {
        return Route.BRIEFING_PROPOSAL.path(token());
    }

    public ProposalView getProposed() {
        return proposed;
    }

    public String getAnswerNote() {
        return answerNote;
    }

    public void setAnswerNote(String answerNote) {
        this.answerNote = answerNote;
    }
}
