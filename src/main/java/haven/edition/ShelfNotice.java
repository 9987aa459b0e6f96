package haven.edition;

/** What a page of the shelf says on top about the way that led to it. */
public enum ShelfNotice {
    NONE,
    /** The station code in the address is not known, or no longer valid. */
    CODE_NOT_VALID,
    /** The language that was asked for is none of the portal's. */
    LANGUAGE_NOT_THERE
}
