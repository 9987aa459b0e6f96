package haven.briefing;

import java.time.Instant;

/** A proposal that waits for a briefer. @param zone of its station */
public record DueProposalRow(
        String code, String scope, String station, String zone, Instant madeAt, Instant startsAt) {}
