package haven.custodian;

/** What a kit is: ready, on its way, no longer good, or to be replaced for whatever reason. */
public enum KitState {
    SEALED,
    IN_TRANSIT,
    EXPIRED,
    TO_BE_REPLACED
}
