package haven.briefing;

import haven.person.StayDays;
import java.time.Instant;
import java.time.LocalDate;

/** That somebody must be briefed for a stay. @param since the day from which on @param deadline until when */
record Obligation(StayDays stay, BriefingReason reason, LocalDate since, Instant deadline, BriefingRule rule) {}
