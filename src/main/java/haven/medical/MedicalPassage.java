package haven.medical;

/** The passages of the medical guidance; each is a list of short lines. */
public enum MedicalPassage {
    FIRST_STEPS,
    WITHIN_2_HOURS,
    UP_TO_72_HOURS,
    UP_TO_120_HOURS,
    LATER,
    FOLLOW_UP,
    /** The protocol card of post-exposure prophylaxis. */
    PROTOCOL,
    /** A needle or blood at work: the same protocol without a word of an incident. */
    WORK_ACCIDENT
}
