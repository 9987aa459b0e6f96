package haven.account;

import haven.access.Tokens;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code that is printed and typed: {@code K7QF-2MXN-9PTR}, twelve characters of 32, so 60 random bits. Characters that
 * look alike on paper count as the same when they are typed; case, spaces and hyphens do not matter.
 */
final class SetupCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SetupCode() {}

    static String random() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The hash under which the code of this account is kept. */
    static String hash(long accountId, String code) {
        return Tokens.hash("code:" + accountId + ":" + plain(code));
    }

    /** As it was meant: without hyphens, in capital letters, with the digits that look like the letters typed. */
    static String plain(String typed) {
        return (typed == null ? "" : typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('U', 'V');
    }
}
