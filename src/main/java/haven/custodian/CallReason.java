package haven.custodian;

/** PEP-02: why somebody stands where they stand among those to call; in that order. */
public enum CallReason {
    /** A custodian whose roster says: now. */
    ON_ROSTER,
    /** An alternate whose roster says: now. */
    ALTERNATE_ON_ROSTER,
    /** An alternate at another time. */
    ALTERNATE,
    /** A custodian at another time. */
    OFF_DUTY,
    /** Has not confirmed their details for long, or never. */
    UNCONFIRMED,
    /** A custodian of the nearest other station that has one. */
    OTHER_STATION,
    /** Coordinates kits and custodians of the country. */
    COUNTRY_MANAGER,
    OPERATIONS_CENTRE,
    HEALTH_UNIT;

    /** Whether it is a custodian of the station that is asked about. */
    boolean isHere() {
        return compareTo(OTHER_STATION) < 0;
    }
}
