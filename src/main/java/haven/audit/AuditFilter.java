package haven.audit;

import java.time.LocalDate;

/**
 * What somebody looks for in the audit trail; null or empty means all.
 *
 * @param portal whether among what belongs to no place (accounts, people, the portal) instead of places
 * @param words in the title, all of them
 * @param who the beginnings of a person's names, or a job's whole name
 * @param kind an entity's simple name
 * @param place a scope such as {@code /world/nairobi/KE/}: what lies in it
 * @param from the first day (UTC)
 * @param to the last day (UTC)
 */
public record AuditFilter(
        boolean portal, String words, String who, String kind, String place, LocalDate from, LocalDate to) {

    boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
