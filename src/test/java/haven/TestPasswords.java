package haven;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The passwords of the demo cast, hashed with fewer rounds. The tests sign in more than a thousand times, and each time
 * would take a processor's second at the cost that people's passwords have. A hash says itself how many rounds it took,
 * so the portal compares as it always does. That the cast is shipped at today's cost is what {@code CastTest} shows, and
 * portals of a test's own start with the cast as it is shipped.
 */
final class TestPasswords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 1000;
    private static final int SALT_BYTES = 32;
    private static final int KEY_BITS = 512;

    private TestPasswords() {}

    /** From now on signing in at the portal under test costs next to nothing. */
    static void cheapen() {
        TestRows.all("select username from account where demo and password_hash is not null")
                .forEach(row -> {
                    var username = (String) row.get("username");
                    TestRows.write("update account set password_hash = ? where username = ?", hash(username), username);
                });
    }

    private static String hash(String password) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            var key = SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, KEY_BITS))
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return String.join(
                    ":", ALGORITHM, String.valueOf(ROUNDS), base64.encodeToString(salt), base64.encodeToString(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
