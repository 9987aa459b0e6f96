package haven.person;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CastTest {

    private static final Pattern ACCOUNT =
            Pattern.compile("\\('([a-z0-9.]+)',\\s+'(PBKDF2WithHmacSHA512):(\\d+):([^:]+):([^']+)'");
    private static final Pattern DUTY = Pattern.compile("'([A-Z_]+)',\\s+'(/world/[^']*)', ");
    private static final Pattern MAIL = Pattern.compile("'[^' ]*@([^']*)'");

    private final String cast = read();

    @Test
    @DisplayName("every demo account's password is its user name, at today's cost")
    void passwords() throws GeneralSecurityException {
        var accounts = all(ACCOUNT);

        assertThat(accounts)
                .extracting(account -> account.group(1))
                .contains("staff", "staff2", "focal.ke", "smt.ke", "rso", "rso.bangkok", "hr", "hr.bangkok")
                .contains("opcen", "hq", "director", "ohu", "admin");
        for (var account : accounts) {
            int rounds = Integer.parseInt(account.group(3));
            var salt = Base64.getDecoder().decode(account.group(4));
            var expected = Base64.getDecoder().decode(account.group(5));
            var key = new PBEKeySpec(account.group(1).toCharArray(), salt, rounds, expected.length * 8);
            assertThat(SecretKeyFactory.getInstance(account.group(2))
                            .generateSecret(key)
                            .getEncoded())
                    .as(account.group(1))
                    .isEqualTo(expected);
            assertThat(rounds).isGreaterThanOrEqualTo(210_000);
        }
    }

    @Test
    @DisplayName("R3 the scopes of the cast's duties fit their roles")
    void scopes() {
        assertThat(all(DUTY))
                .hasSizeGreaterThan(15)
                .allSatisfy(duty -> assertThat(DutyScope.of(Role.valueOf(duty.group(1)), duty.group(2)))
                        .isEqualTo(duty.group(2)));
    }

    @Test
    @DisplayName("rule 7 sample people have addresses at example.org only")
    void addresses() {
        assertThat(all(MAIL))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.group(1)).isEqualTo("example.org"));
    }

    private List<MatchResult> all(Pattern pattern) {
        return pattern.matcher(cast).results().toList();
    }

    private static String read() {
        try (var in = CastTest.class.getResourceAsStream("/db/demo/cast.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
