package haven.access;

import haven.shared.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** How long the reader's sign-in lasts if nothing happens, for the page that warns before it ends. */
@Named
@RequestScoped
public class Staying {

    private static final Duration WARNING = Duration.ofMinutes(5);

    /** Where people type or work; on other pages nothing is lost by signing in again. */
    private static final Set<Route.Kind> KINDS = EnumSet.of(Route.Kind.FORM, Route.Kind.SCRIPTED_FORM, Route.Kind.DESK);

    @Inject
    Caller caller;

    @Inject
    Address address;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Whether this page warns. */
    public boolean isWatched() {
        return caller.isSignedIn()
                && caller.until() != null
                && address.match()
                        .filter(match -> KINDS.contains(match.route().kind()))
                        .isPresent();
    }

    /** Until the sign-in ends by itself. */
    public long getSecondsLeft() {
        return caller.until() == null
                ? 0
                : Math.max(0, Duration.between(clock.instant(), caller.until()).toSeconds());
    }

    /** How many seconds before the end the page warns: five minutes, or half of a very short time. */
    public long getSecondsOfWarning() {
        var half = settings.signInIdle().dividedBy(2);
        return (half.compareTo(WARNING) < 0 ? half : WARNING).toSeconds();
    }
}
