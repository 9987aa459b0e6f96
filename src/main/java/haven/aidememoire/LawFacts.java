package haven.aidememoire;

import java.time.LocalDate;

/** That something is said about the law of a country. @param checkedOn when somebody checked it, or null */
public record LawFacts(String scope, LocalDate checkedOn) {}
