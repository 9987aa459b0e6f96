package haven.mail;

/** A letter did not leave, and why. */
final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    /** @param answer what the server said, or null */
    Undelivered(Trouble trouble, String answer, Throwable cause) {
        super(answer, cause);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }

    /** What the server said, or null. */
    String answer() {
        return getMessage();
    }
}
