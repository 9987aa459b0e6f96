package haven.mail;

/** In which order letters leave: all of one turn before any of the next, those due first within it. */
enum Turn {
    /** Somebody waits for it. */
    URGENT(false, false),
    /** One of thousands that were written at a time. */
    TO_MANY(false, true),
    DIGEST(true, false);

    private final boolean bulk;
    private final boolean slow;

    Turn(boolean bulk, boolean slow) {
        this.bulk = bulk;
        this.slow = slow;
    }

    /** Whether it is a digest, which can be turned off. */
    boolean isBulk() {
        return bulk;
    }

    boolean isSlow() {
        return slow;
    }
}
