package haven.aidememoire;

/** AM-12: what an Aide-Memoire may lack. It can be published all the same, but then it is named. */
public enum Gap {
    MEDICAL_DAY_AND_NIGHT,
    MEDICAL_NOT_CALLED,
    FORENSIC,
    PEP,
    EMERGENCY_CONTRACEPTION,
    COUNSELLING,
    LEGAL,
    MEN,
    LGBTIQ,
    LOCAL_STAFF,
    FAMILY,
    LANGUAGES,
    SMT_APPROVAL,
    /** Of a country: nothing is said about its law. */
    LAW,
    /** Of a country: what the law means was not checked within a year. */
    LAW_NOT_CHECKED
}
