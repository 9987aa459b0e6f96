package haven.aidememoire;

import haven.contact.Verifier;
import haven.place.PlaceService;
import haven.shared.DemoTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Changes some made-up Aide-Memoires since they were published, and proposes some of that: all or nothing. */
@ApplicationScoped
@Transactional
class DemoDraftService {

    private static final String DRAFTS = "aide-drafts.csv";

    @Inject
    DemoTable table;

    @Inject
    PlaceService places;

    @Inject
    AideMemoires aides;

    @Inject
    AideMemoireRepository rows;

    @Inject
    Clock clock;

    void loadOnce() {
        if (!table.claim(DRAFTS)) {
            return;
        }
        for (var line : DemoTable.read(DRAFTS)) {
            var place = places.getPlace(line.getField("place"));
            var aide = aides.draft(place);
            var steps = TypedWords.of(aide.getLocalSteps());
            steps.setEn(line.getField("local_steps_en"));
            aide.describe(aide.getApprovedOn(), steps.words(DraftTexts.STEPS), aides.today(place));
            rows.flush();
            var days = line.getField("proposed_days_ago");
            if (!days.isEmpty()) {
                rows.add(new AideDecision(
                        aide,
                        clock.instant().minus(Duration.ofDays(Long.parseLong(days))),
                        Verifier.of(List.of(place.scope()), place).name(),
                        null,
                        line.getField("note"),
                        aides.copy(aide).hash()));
            }
        }
    }
}
