package haven.aidememoire;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a place lacks for its readers.
 *
 * @param code of the place, as in addresses
 * @param country ISO code of its country
 * @param station the station's name; empty for a country
 * @param publishedAt when the edition in force was made; null where nothing is published
 * @param gaps empty where nothing is published: then all of it is missing
 */
public record GapLine(String scope, String code, String country, String station, Instant publishedAt, List<Gap> gaps)
        implements Serializable {

    /** Readers see something of its own. */
    public boolean published() {
        return publishedAt != null;
    }

    /** AM-12: nothing is missing. */
    public boolean complete() {
        return published() && gaps.isEmpty();
    }

    /** Nobody answers day and night who could treat. */
    public boolean urgent() {
        return gaps.contains(Gap.MEDICAL_DAY_AND_NIGHT) || gaps.contains(Gap.MEDICAL_NOT_CALLED);
    }
}
