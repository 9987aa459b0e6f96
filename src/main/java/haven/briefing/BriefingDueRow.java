package haven.briefing;

import java.time.Instant;

/** Something about a briefing that its keepers must do. @param station what it is called @param name of a person */
public record BriefingDueRow(
        Long id, String scope, String station, String country, String givenName, String familyName, Instant at) {

    String name() {
        return givenName + " " + familyName;
    }
}
