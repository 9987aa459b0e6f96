package haven.access;

import haven.shared.NotThere;

/** What was asked for exists, but not for this caller: the place is not theirs. They are told no more than that. */
public class OutOfSight extends NotThere {

    private static final long serialVersionUID = 1L;

    /** @param what for the log only, without personal data */
    public OutOfSight(String what) {
        super(what);
    }
}
