package haven.access;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An attempt to sign in, with the hashes under which its failure would be kept.
 *
 * @param name as typed, without outer spaces
 */
record SignInAttempt(String name, String both, String onAccount, String onAddress) {

    /** What a user name can be: the column is ASCII, and the database refuses to compare it with anything else. */
    private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,100}");

    static SignInAttempt of(String username, String address) {
        return of("", username, address);
    }

    /** Somebody asks for a new password: slowed down apart from signing in, so that the one does not hinder the other. */
    static SignInAttempt forgotten(String name, String address) {
        return of("forgotten ", name, address);
    }

    private static SignInAttempt of(String purpose, String username, String address) {
        var name = username == null ? "" : username.strip();
        return new SignInAttempt(
                name,
                Tokens.hash(purpose + "both:" + name + "@" + address),
                Tokens.hash(purpose + "account:" + name),
                Tokens.hash(purpose + "address:" + address));
    }

    /** Whether an account can have this name at all. */
    boolean canExist() {
        return NAME.matcher(name).matches();
    }

    List<String> subjects() {
        return List.of(both, onAccount, onAddress);
    }
}
