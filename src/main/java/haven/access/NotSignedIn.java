package haven.access;

/** Somebody must sign in first; the reader is led to the sign-in page and back. */
public class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("not signed in");
    }
}
