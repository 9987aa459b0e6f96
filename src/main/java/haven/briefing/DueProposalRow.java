package haven.briefing;

import java.time.Instant;

/** A proposal that waits for a briefer. @param zone of its station @param country the code of the station's country */
public record DueProposalRow(
        String code, String scope, String station, String zone, String country, Instant madeAt, Instant startsAt) {}
