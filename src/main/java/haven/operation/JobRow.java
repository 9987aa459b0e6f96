package haven.operation;

import haven.job.Rhythm;
import java.io.Serializable;
import java.time.Instant;

/**
 * A job in the list.
 *
 * @param row its name in the register; with the node's name where each node does it for itself
 * @param name the job's own name
 * @param node who did it last or does it now; null before its first time
 * @param startedAt null where it was never done, or is asked for
 * @param endedAt null while it runs
 * @param failures how many times in a row it failed
 * @param errorNumber of the last time, or null
 * @param next when it is due; null while it runs
 */
public record JobRow(
        String row,
        String name,
        Rhythm rhythm,
        String node,
        Instant startedAt,
        Instant endedAt,
        boolean running,
        int failures,
        String errorNumber,
        Instant next)
        implements Serializable {}
