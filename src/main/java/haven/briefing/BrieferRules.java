package haven.briefing;

/** What a briefer wants kept, as it is typed: hours of notice, minutes of pause before and after, sessions a day. */
public record BrieferRules(int noticeHours, int joinNoticeHours, int before, int after, int daily) {}
