package haven.aidememoire;

/** What a service costs. */
public enum Cost {
    FREE,
    PAID_BY_IOM,
    INSURANCE,
    TO_PAY,
    NOT_KNOWN
}
