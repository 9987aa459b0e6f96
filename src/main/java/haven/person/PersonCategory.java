package haven.person;

/** On what terms somebody works here, or belongs here. Published values, not to be renamed. */
public enum PersonCategory {
    INTERNATIONAL,
    NATIONAL,
    CONSULTANT,
    INTERN,
    UNV,
    DEPENDANT,
    OTHER
}
