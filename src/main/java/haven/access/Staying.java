package haven.access;

import haven.shared.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;

/** How long the reader's sign-in lasts if nothing happens, for the page that warns before it ends. */
@Named
@RequestScoped
public class Staying {

    private static final Duration WARNING = Duration.ofMinutes(5);

    @Inject
    Caller caller;

    @Inject
    CurrentResponse response;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Whether this page warns: one of somebody signed in where people type or work, as its policy says by letting our
     * scripts run. The sign-in page is none, not even when it is shown to somebody who has just signed in.
     */
    public boolean isWatched() {
        var policy = response.get().getHeader(ResponseHeaders.POLICY);
        return caller.until() != null && policy != null && policy.contains("script-src 'self'");
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
