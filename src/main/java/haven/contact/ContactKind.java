package haven.contact;

/** What a contact is for, in the order in which it is shown. */
public enum ContactKind {
    /** The one number for everything, where a country has one. */
    GENERAL_EMERGENCY,
    AMBULANCE,
    POLICE,
    FIRE,
    HOSPITAL,
    REGIONAL_SECURITY_OFFICER,
    COUNTRY_SECURITY_FOCAL_POINT,
    UNDSS,
    AREA_SECURITY_COORDINATOR,
    WARDEN,
    HEALTH_UNIT,
    HOTLINE,
    OPERATIONS_CENTRE,
    /** Holds kits; shown by the pages that say who can help now. */
    CUSTODIAN,
    /** Coordinates kits and custodians of a country. */
    PEP_MANAGER,
    /** A service of an Aide-Memoire. */
    SUPPORT_SERVICE;

    /** Whether its name must be typed, because its kind does not say what it is. */
    boolean needsTitle() {
        return this == HOSPITAL || this == HOTLINE || this == SUPPORT_SERVICE;
    }

    /**
     * For so many days a check of it holds. AM-05: 180 days for services; DIR-04: 90 for whatever is somebody's. A
     * country's short numbers rarely change, and are checked once for all its stations.
     */
    public int checkEveryDays() {
        return switch (this) {
            case GENERAL_EMERGENCY, AMBULANCE, POLICE, FIRE -> 365;
            case SUPPORT_SERVICE, HOTLINE -> 180;
            default -> 90;
        };
    }

    /** Whether it belongs to the emergency set of {@code /contacts/{station}}. */
    public boolean isEmergency() {
        return ordinal() <= OPERATIONS_CENTRE.ordinal();
    }
}
