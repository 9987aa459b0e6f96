package haven.aidememoire;

import haven.edition.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The part {@code aidememoire} of a station, a country, a region or the world, as it was published.
 *
 * @param number of this edition, from 1
 * @param byRole in which capacity it was published, a key below {@code contact.role.}
 * @param approvedOn the day the SMT approved it, or null
 * @param localSteps what is to be known here besides the first steps that hold everywhere
 * @param signedPdf SHA-256 of the signed document, or null
 * @param recordings SHA-256 of the first steps as a recording, by ISO 639 code
 * @param law of a country; null for other places
 */
public record PublishedAideMemoire(
        int number,
        Instant publishedAt,
        String byRole,
        LocalDate approvedOn,
        Words localSteps,
        List<PublishedService> services,
        String signedPdf,
        Map<String, String> recordings,
        PublishedLaw law) {

    public static final String PART = "aidememoire";

    /** The draft as readers would get it. */
    static PublishedAideMemoire of(
            int number, Instant at, String byRole, AideMemoire aide, List<SupportService> services, CountryLaw law) {
        return new PublishedAideMemoire(
                number,
                at,
                byRole,
                aide.getApprovedOn(),
                aide.getLocalSteps(),
                services.stream()
                        .filter(service -> !service.isRemoved())
                        .map(SupportService::publish)
                        .toList(),
                aide.getSignedPdf(),
                aide.getRecordings(),
                law == null ? null : law.publish());
    }

    public PublishedAideMemoire {
        services = services == null ? List.of() : List.copyOf(services);
        recordings = recordings == null ? Map.of() : Map.copyOf(recordings);
    }
}
