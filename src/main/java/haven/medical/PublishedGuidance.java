package haven.medical;

import haven.edition.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The part {@code medical} of the world: the medical guidance in force.
 *
 * @param number of the version, from 1
 * @param madeOn the day it was written
 * @param approvedOn the day the health unit approved it; null: not yet, and every page says so
 */
public record PublishedGuidance(
        int number, LocalDate madeOn, LocalDate approvedOn, Map<MedicalPassage, List<Words>> passages) {

    public static final String PART = "medical";

    public PublishedGuidance {
        passages = passages == null ? Map.of() : Map.copyOf(passages);
    }

    /** The lines of a passage; empty where there are none. */
    public List<Words> lines(MedicalPassage passage) {
        return passages.getOrDefault(passage, List.of());
    }
}
