package haven.briefing;

/** Why somebody must be briefed. */
public enum BriefingReason {
    /** The first posting of all. */
    ONBOARDING,
    /** A posting elsewhere, or a visit. */
    ARRIVAL,
    /** The last briefing does not hold any more. */
    RENEWAL
}
