package haven.briefing;

/** BRF-03: how a briefing is given. Published values, not to be renamed. */
public enum BriefingMode {
    IN_PERSON,
    VIDEO,
    TELEPHONE,
    RADIO
}
