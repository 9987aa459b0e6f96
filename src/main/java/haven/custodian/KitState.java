package haven.custodian;

/** What a kit is: ready, on its way, or to be replaced for whatever reason. */
public enum KitState {
    SEALED,
    IN_TRANSIT,
    TO_BE_REPLACED
}
