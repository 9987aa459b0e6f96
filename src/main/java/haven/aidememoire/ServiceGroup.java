package haven.aidememoire;

/** Under which heading a service stands. */
public enum ServiceGroup {
    MEDICAL,
    PSYCHOSOCIAL,
    LEGAL,
    SECURITY
}
