package haven.briefing;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /briefing/{code}}: one booking: what, when, where; move it, cancel it, leave the line, answer an offer. */
@Named
@RequestScoped
public class BookingPage {

    @Inject
    Address address;

    @Inject
    BriefingService briefings;

    @Inject
    BookableService bookable;

    private BookingView view;
    private BookingStory story;

    @PostConstruct
    void load() {
        view = briefings.get(code());
    }

    public String cancel() {
        var waited = view.offeredUntil() == null && story().place() > 0;
        again();
        briefings.cancel(code());
        return done(waited ? "briefing.said.left" : "briefing.said.cancelled");
    }

    public String accept() {
        again();
        briefings.accept(code());
        return done("briefing.said.accepted");
    }

    public String decline() {
        again();
        briefings.decline(code());
        return done("briefing.said.declined");
    }

    /** Whoever is told no sees the booking as it is then. */
    private void again() {
        view = null;
        story = null;
    }

    private String done(String said) {
        return Route.BRIEFING_BOOKING.path(code()) + "?said=" + said;
    }

    private String code() {
        return address.part("code");
    }

    public BookingView getView() {
        if (view == null) {
            view = briefings.get(code());
        }
        return view;
    }

    public BookingStory getStory() {
        return story();
    }

    private BookingStory story() {
        if (story == null) {
            story = bookable.getStory(code());
        }
        return story;
    }

    /** Whether it can still be moved, cancelled, answered; while a post is read the service says so. */
    public boolean isChangeable() {
        return getView().isOpen() && !story().over();
    }

    /** Whether the reader is asked if they mean it. */
    public boolean isCancelling() {
        return "cancel".equals(address.query("step"));
    }
}
