package haven.aidememoire;

import java.time.Instant;
import java.time.LocalDate;

/** That a place has an edition that readers see, read without its content. @param approvedOn by the SMT, or null */
public record PublishedFacts(String scope, Instant madeAt, LocalDate approvedOn) {}
