package haven.account;

import java.time.Duration;

/** What a one-time key is for, and how long it is good. Published values, not to be renamed. */
public enum KeyKind {
    /** Sent by mail to somebody who has never signed in. */
    INVITATION(Duration.ofDays(7)),
    /** Sent by mail to somebody who forgot the password. */
    RESET(Duration.ofHours(1)),
    /** Printed for somebody without e-mail. */
    CODE(Duration.ofDays(7));

    private final Duration valid;

    KeyKind(Duration valid) {
        this.valid = valid;
    }

    Duration valid() {
        return valid;
    }
}
