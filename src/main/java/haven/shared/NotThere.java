package haven.shared;

/** What was asked for does not exist, or not for this caller: both answer 404 (rule 12 of the domain). */
public class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what for the log only, without personal data */
    public NotThere(String what) {
        super(what);
    }
}
