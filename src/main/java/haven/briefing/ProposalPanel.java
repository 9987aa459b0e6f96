package haven.briefing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the page of a booking: another time that was proposed, and the way to propose one. */
@Named
@RequestScoped
public class ProposalPanel {

    @Inject
    ProposalService proposals;

    private ProposingView known;

    /** What is proposed about the booking with this code. */
    public ProposingView of(String code) {
        if (known == null || !known.booking().code().equals(code)) {
            known = proposals.get(code);
        }
        return known;
    }
}
