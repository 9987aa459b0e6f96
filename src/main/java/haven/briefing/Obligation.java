package haven.briefing;

import haven.person.StayDays;
import java.time.Instant;

/** That somebody must be briefed for a stay. @param deadline until when */
record Obligation(StayDays stay, BriefingReason reason, Instant deadline, BriefingRule rule) {}
