package haven.briefing;

import haven.access.Caller;
import haven.place.AreaChangeTakenBack;
import haven.place.AreaChanged;
import haven.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** BRF-13: a material change of what all staff of an area may read is an update for those who were briefed there. */
@ApplicationScoped
class AreaUpdates {

    @Inject
    UpdateRepository updates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void follow(@Observes AreaChanged change) {
        var words = change.words();
        updates.add(new BriefingUpdate(
                change.scope(),
                change.source(),
                change.title(),
                new LocalizedText(words, words, words, words),
                caller.me(),
                clock.instant()));
    }

    void follow(@Observes AreaChangeTakenBack change) {
        updates.listOf(change.source()).forEach(update -> update.withdraw(clock.instant()));
        updates.flush();
    }
}
