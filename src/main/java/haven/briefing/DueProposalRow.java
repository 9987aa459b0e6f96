package haven.briefing;

import java.time.Instant;

/** A proposal that waits for a briefer. @param country the code of its station's country */
public record DueProposalRow(
        String code, String scope, String station, String country, Instant madeAt, Instant startsAt) {}
