package haven.sheet;

import java.time.Instant;

/** One of somebody's imports, for a list. */
public record ImportLine(long id, String kind, String fileName, ImportState state, Instant madeAt) {}
