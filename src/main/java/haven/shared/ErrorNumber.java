package haven.shared;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The number that an unexpected error is known by: shown to whom it met, and found in the log. */
public final class ErrorNumber {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 4;
    private static final LongAdder LOGGED = new LongAdder();

    private ErrorNumber() {}

    /**
     * Logs what happened under a new number.
     *
     * @param where what was being done; it must name no person
     * @return the number, eight hexadecimal digits
     */
    public static String log(Logger log, String where, Throwable thrown) {
        LOGGED.increment();
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var number = HexFormat.of().formatHex(bytes);
        log.log(Level.SEVERE, "error " + number + " at " + where, thrown);
        return number;
    }

    /** How many were logged since this node started. */
    public static long logged() {
        return LOGGED.sum();
    }
}
