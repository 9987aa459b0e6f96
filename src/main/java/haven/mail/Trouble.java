package haven.mail;

/** Why a letter did not leave. {@code mail.trouble.<name>} says it in plain words. */
public enum Trouble {
    /** No connection to the mail server. */
    UNREACHABLE(true),
    /** The server did not answer in time. */
    SILENT(true),
    /** The server is not who it should be, or offers no TLS. */
    UNTRUSTED(true),
    /** The server does not take our user name and password. */
    SIGN_IN(true),
    /** The connection broke while this letter was handed over. */
    BROKEN(false),
    /** The server refuses us for now, or says to try later. */
    LATER(false),
    /** The server refuses this address for good, or it cannot be an address. */
    ADDRESS(false),
    /** The server refuses this letter for good. */
    LETTER(false),
    /** The portal itself failed: the log knows. */
    PORTAL(false);

    private final boolean ofTheServer;

    Trouble(boolean ofTheServer) {
        this.ofTheServer = ofTheServer;
    }

    /** Whether it meets every letter, so that all may go when the server is back. */
    public boolean isOfTheServer() {
        return ofTheServer;
    }

    /** Whether trying again is of no use. */
    public boolean isForGood() {
        return this == ADDRESS || this == LETTER;
    }
}
