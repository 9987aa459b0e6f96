package haven.access;

import haven.shared.RuleViolation;
import java.util.Locale;

/** What a password must be, wherever one is chosen: long, and no play on the user name. No capitals, no signs asked for. */
public final class PasswordRule {

    /** Fewer characters are refused. */
    public static final int SHORTEST = 12;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_TO_LOOK_FOR = 4;

    private PasswordRule() {}

    /** @throws RuleViolation beside the field {@code password} where this cannot be the password of that user */
    public static void check(String password, String username) {
        if (password == null
                || password.length() < SHORTEST
                || password.length() > Passwords.LONGEST // the rest would never be compared
                || contains(password, username)) {
            throw RuleViolation.at("password", "setup.error.password", SHORTEST);
        }
        if (password.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw RuleViolation.at("password", "setup.error.passwordEasy");
        }
    }

    /** Very short names occur in ordinary words. */
    private static boolean contains(String password, String username) {
        return username.length() >= SHORTEST_TO_LOOK_FOR
                && password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
    }
}
