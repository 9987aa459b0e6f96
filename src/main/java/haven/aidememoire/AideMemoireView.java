package haven.aidememoire;

import haven.edition.Words;
import haven.place.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The Aide-Memoire of a place as its keepers see it.
 *
 * @param id of its row; 0 while nothing was written
 * @param changed whether the draft is not what was published last
 * @param gaps what it lacks as it is now
 * @param removed services that were taken out of the draft and can be put back
 * @param law null where nothing was said, and for places that are no country
 * @param editions what was decided, newest first
 * @param hash the fingerprint of the draft: who decides about it says which one they saw
 * @param release what was decided last about the draft, or null
 */
public record AideMemoireView(
        Place place,
        long id,
        LocalDate approvedOn,
        Words localSteps,
        List<ServiceRow> services,
        List<ServiceRow> removed,
        PublishedLaw law,
        String signedPdf,
        Map<String, String> recordings,
        boolean changed,
        List<Gap> gaps,
        List<EditionLine> editions,
        String hash,
        ReleaseState release) {

    /** Nothing was written for this place yet. */
    static AideMemoireView empty(Place place, List<Gap> gaps) {
        return new AideMemoireView(
                place,
                0,
                null,
                new Words(Map.of()),
                List.of(),
                List.of(),
                null,
                null,
                Map.of(),
                false,
                gaps,
                List.of(),
                "",
                null);
    }

    /** Tells what the caller saw of approval and steps. */
    public String seenSteps() {
        return Fingerprint.of(approvedOn, localSteps);
    }

    /** Tells what the caller saw of the law. */
    public String seenLaw() {
        return Fingerprint.of(law);
    }

    /** Whether the draft waits for a second person. */
    public boolean proposed() {
        return release != null && release.open();
    }

    /** The edition that readers see, or null. */
    public EditionLine published() {
        return editions.isEmpty() || editions.get(0).outcome() == AideMemoireEdition.Outcome.WITHDRAWN
                ? null
                : editions.get(0);
    }

    /** Whether there is something that readers do not see yet, so that it can be proposed. */
    public boolean publishable() {
        return id != 0 && (changed || published() == null);
    }
}
