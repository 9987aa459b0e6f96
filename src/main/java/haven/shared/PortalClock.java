package haven.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The portal's only source of time, in UTC. Tests may set it to a fixed instant. */
@ApplicationScoped
@Typed(PortalClock.class)
public class PortalClock extends Clock {

    private volatile Clock source = Clock.systemUTC();
    private volatile boolean stopped;

    /** What services inject. */
    @Produces
    @ApplicationScoped
    @Typed(Clock.class)
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return source.withZone(zone);
            }

            @Override
            public Instant instant() {
                return source.instant();
            }
        };
    }

    /** Makes the portal believe that it is now this instant, until {@link #runOn()}. */
    public void stopAt(Instant instant) {
        stopped = true;
        source = Clock.fixed(instant, ZoneOffset.UTC);
    }

    /** Whether it stands still. What the portal does by itself rests meanwhile: it would count from a time that never was. */
    public boolean isStopped() {
        return stopped;
    }

    /** The time of the machine, whatever the portal is made to believe: for when it does what by itself. */
    public Instant machine() {
        return Instant.now(Clock.systemUTC());
    }

    /** Back to the real time. */
    public void runOn() {
        source = Clock.systemUTC();
        stopped = false;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return source.withZone(zone);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }
}
