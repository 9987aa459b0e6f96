package haven.briefing;

import haven.access.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** {@code /briefing}: what I have booked, what I wait for, and what I had. */
@Named
@RequestScoped
public class MyBriefingsPage {

    private static final int MOST = 50;

    @Inject
    BriefingService briefings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private List<BookingView> mine;

    @PostConstruct
    void load() {
        mine = isSomebody() ? briefings.listMine(MOST) : List.of();
    }

    /** Whether there is a person behind the account. */
    public boolean isSomebody() {
        return caller.personId().isPresent();
    }

    /** What is not over, what comes next first. */
    public List<BookingView> getComing() {
        return mine.stream()
                .filter(this::isComing)
                .sorted(Comparator.comparing(BookingView::from))
                .toList();
    }

    /** What is over, in whichever way; the last one first. */
    public List<BookingView> getPast() {
        return mine.stream().filter(view -> !isComing(view)).toList();
    }

    private boolean isComing(BookingView view) {
        return view.isOpen() && clock.instant().isBefore(view.to());
    }
}
