package haven.booking;

import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** For the job, which has no caller. */
@ApplicationScoped
@Transactional
class OfferSweepService {

    @Inject
    BookingRepository bookings;

    @Inject
    SessionLock lock;

    @Inject
    Offers offers;

    @Inject
    Clock clock;

    List<Long> listOver() {
        return bookings.listSessionsWithLapsed(clock.instant());
    }

    /** @return how many offers of this session were over */
    @TriedAgain
    int passOn(long sessionId) {
        return offers.passOn(lock.of(sessionId));
    }
}
