package haven.job;

import java.io.Serializable;
import java.time.Instant;

/**
 * One time that a job was done.
 *
 * @param node where
 * @param done how many things
 * @param errorNumber the number in the log where it failed, else null
 */
public record JobRun(String name, String node, Instant startedAt, Instant endedAt, int done, String errorNumber)
        implements Serializable {}
