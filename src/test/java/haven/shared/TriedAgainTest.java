package haven.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is worth a second attempt. */
class TriedAgainTest {

    private static Throwable wrapped(int code) {
        return new IllegalStateException(new PersistenceException(new SQLException("no", "state", code)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1062, 1205, 1213, 1020})
    @DisplayName("a duplicate key, a lock not given, a deadlock, a row changed since: others came first, so try again")
    void othersCameFirst(int code) {
        assertThat(TriedAgainInterceptor.isWorthIt(wrapped(code))).isTrue();
    }

    @Test
    @DisplayName("a row that another one changed meanwhile is worth a second look")
    void version() {
        assertThat(TriedAgainInterceptor.isWorthIt(new IllegalStateException(new OptimisticLockException())))
                .isTrue();
    }

    @Test
    @DisplayName("a rule's no, a missing column, a foreign key: the same would happen again")
    void sameAgain() {
        assertThat(TriedAgainInterceptor.isWorthIt(new RuleViolation("booking.error.full")))
                .isFalse();
        assertThat(TriedAgainInterceptor.isWorthIt(wrapped(1054))).isFalse();
        assertThat(TriedAgainInterceptor.isWorthIt(new SQLIntegrityConstraintViolationException("fk", "23000", 1452)))
                .isFalse();
        assertThat(TriedAgainInterceptor.isWorthIt(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1205, 1213, 1020})
    @DisplayName("who is still not let in after the last try is asked to press again, and sees no error page")
    void busy(int code) {
        assertThat(TriedAgainInterceptor.lastWord(new IllegalStateException(wrapped(code))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("page.form.busy");
    }

    @Test
    @DisplayName("a key that stays a duplicate is no rush, but an error to be looked at")
    void duplicate() {
        var failed = new IllegalStateException(wrapped(1062));
        assertThat(TriedAgainInterceptor.lastWord(failed)).isSameAs(failed);
    }
}
