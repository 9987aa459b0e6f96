package haven.shared;

/** The caller may read this but not change it: answers 403. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what for the log only, without personal data */
    public NotAllowed(String what) {
        super(what);
    }
}
