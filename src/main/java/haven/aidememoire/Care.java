package haven.aidememoire;

/** What a service gives. */
public enum Care {
    EMERGENCY_CARE,
    PEP,
    EMERGENCY_CONTRACEPTION,
    STI_PREVENTION,
    TETANUS,
    HEPATITIS_B,
    FORENSIC,
    TESTS,
    COUNSELLING,
    LEGAL_ADVICE,
    SHELTER,
    SAFE_TRANSPORT
}
