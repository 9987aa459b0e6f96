package haven.custodian;

/** What can be decided about a kit. That it is to be replaced, or was, is none of these: no row may tell when. */
public enum KitStep {
    /** It is there. */
    ARRIVED,
    /** It is on its way. */
    IN_TRANSIT,
    /** It lies elsewhere. */
    MOVED,
    /** Somebody else answers for it. */
    HANDED_OVER,
    /** Somebody looked at it: the seal is unbroken. */
    INSPECTED
}
