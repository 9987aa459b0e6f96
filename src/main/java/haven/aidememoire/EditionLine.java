package haven.aidememoire;

import java.time.Instant;

/** A decision in the list of editions. @param id of its row @param byRole a key below {@code contact.role.} */
public record EditionLine(long id, int number, AideMemoireEdition.Outcome outcome, Instant madeAt, String byRole) {}
