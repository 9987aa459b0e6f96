package haven.aidememoire;

import java.time.Instant;

/** A decision in the list of editions. @param byRole a key below {@code contact.role.} */
public record EditionLine(int number, AideMemoireEdition.Outcome outcome, Instant madeAt, String byRole) {}
