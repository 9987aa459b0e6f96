package haven.due;

/** What may happen while an item stays undone; in the order in which they are done. */
public enum Risk {
    /** Somebody may come to harm who could have been helped: a number that is wrong, a kit that is not there. */
    LIFE,
    /** People decide by something that is out of date or missing. */
    SAFETY,
    /** It should be in order. */
    ORDER
}
