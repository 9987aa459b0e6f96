package haven.edition;

import java.time.Instant;

/** One part of one place as it was published. @param content null where it was taken back */
record EditionRow(String part, String scope, long number, Instant madeAt, String content) {}
