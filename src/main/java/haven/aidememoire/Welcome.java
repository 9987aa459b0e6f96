package haven.aidememoire;

/** Whom a service said it welcomes; shown only when it was asked. */
public enum Welcome {
    WOMEN,
    MEN,
    LGBTIQ,
    CHILDREN,
    DISABILITY,
    LOCAL_STAFF,
    FAMILY
}
