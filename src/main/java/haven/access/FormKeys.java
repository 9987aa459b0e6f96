package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs the forms that this portal hands out. A key says: this form, of this address, was made here, for this
 * sign-in, at this time. No session is needed, and any node can check it.
 */
@ApplicationScoped
public class FormKeys {

    /** A form older than this runs nothing: the reader looks at it once more and presses again. */
    static final Duration VALID = Duration.ofHours(12);

    private static final int NONCE = 12;
    private static final int TIME = Long.BYTES;
    private static final int HEAD = NONCE + TIME;

    @Inject
    FormPosts posts;

    @Inject
    Clock clock;

    private volatile SecretKeySpec secret;

    /** A new key for a form at this path, for the sign-in with this token hash (empty for nobody). */
    public String make(String path, String token) {
        var nonce = Base64.getUrlDecoder().decode(Tokens.random());
        var head = ByteBuffer.allocate(HEAD)
                .put(nonce, 0, NONCE)
                .putLong(clock.millis())
                .array();
        var key = ByteBuffer.allocate(HEAD + 32)
                .put(head)
                .put(sign(head, path, token))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** Whether this key was made here for this path and this sign-in, and is still fresh; a missing one was not. */
    public boolean isGood(String key, String path, String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(key == null ? "" : key);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        if (bytes.length != HEAD + 32) {
            return false;
        }
        var head = java.util.Arrays.copyOf(bytes, HEAD);
        var signature = java.util.Arrays.copyOfRange(bytes, HEAD, bytes.length);
        if (!MessageDigest.isEqual(signature, sign(head, path, token))) {
            return false;
        }
        var made = Instant.ofEpochMilli(ByteBuffer.wrap(head, NONCE, TIME).getLong());
        return clock.instant().isBefore(made.plus(VALID));
    }

    private byte[] sign(byte[] head, String path, String token) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret());
            mac.update(head);
            mac.update(path.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) '\n');
            mac.update(token.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec secret() {
        if (secret == null) {
            var value = posts.portalKey("forms");
            secret = new SecretKeySpec(Base64.getUrlDecoder().decode(value), "HmacSHA256");
        }
        return secret;
    }
}
