package haven.detail;

/** What sort of detail, in the order in which they are shown. Published values, not to be renamed. */
public enum DetailKind {
    OFFICE_MOBILE,
    PRIVATE_MOBILE,
    OFFICE_PHONE,
    HOME_PHONE,
    SATELLITE,
    CALL_SIGN,
    RESIDENCE;

    /** Whether it can be dialled. */
    public boolean isNumber() {
        return this != CALL_SIGN && this != RESIDENCE;
    }
}
