package haven.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets an invitation or a code, and who may not. */
@ExtendWith(ArquillianExtension.class)
class InvitationIT {

    @Inject
    AccountKeyService keys;

    @Inject
    AccountKeepingService accounts;

    @Inject
    AccountKeySweepJob sweep;

    private Owner owner;

    @AfterEach
    void leaves() {
        if (owner != null) {
            owner.leave();
        }
    }

    private void invite() {
        People.as("admin", () -> keys.invite(owner.accountId()));
    }

    private String code(String printer) {
        return People.as(printer, () -> keys.makeCode(owner.accountId()));
    }

    private Optional<Long> found(String printer) {
        return People.as(printer, () -> keys.findCodeAccount(owner.personId()));
    }

    @Test
    @DisplayName("an invitation is a letter with a link of which only the hash is kept; a second one ends the first")
    void invitation() {
        owner = Owner.invited("invited@example.org");
        invite();
        assertThat(owner.openKeys(KeyKind.INVITATION)).isEqualTo(1);
        invite();
        assertThat(owner.openKeys(KeyKind.INVITATION)).isEqualTo(1);
        assertThat(owner.letters("account.invitation/")).isEqualTo(2);
        var row = TestRows.one(
                "select made_by, valid_until > utc_timestamp() + interval 6 day as week from account_key"
                        + " where account_id = ? and ended_at is null",
                owner.accountId());
        assertThat(row.get("made_by")).isNotNull();
        assertThat(((Number) row.get("week")).intValue()).isEqualTo(1);
    }

    @Test
    @DisplayName("no invitation for closed accounts, for people without e-mail, or where a password was chosen")
    void noInvitation() {
        owner = Owner.invited(null);
        assertThatThrownBy(this::invite).isInstanceOf(RuleViolation.class).hasMessage("account.error.noEmail");
        TestRows.write("update account set active = false where id = ?", owner.accountId());
        assertThatThrownBy(this::invite).isInstanceOf(RuleViolation.class).hasMessage("account.error.closed");
        owner.leave();
        owner = Owner.withEmail();
        assertThatThrownBy(this::invite).isInstanceOf(RuleViolation.class).hasMessage("account.error.hasPassword");
    }

    @Test
    @DisplayName("a code is made where somebody is posted within the scope; for others the account does not exist")
    void scope() {
        owner = Owner.invited(null).postedTo("ke-nairobi");
        assertThat(code("focal.ke")).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        code("rso");
        code("hq");
        assertThat(owner.openKeys(KeyKind.CODE)).isEqualTo(1);
        assertThat(found("focal.ke")).contains(owner.accountId());
        assertThat(found("rso.bangkok")).isEmpty();
        assertThatThrownBy(() -> code("rso.bangkok")).isInstanceOf(NotThere.class);
        TestRows.write("update stay set to_date = '2026-01-02' where person_id = ?", owner.personId());
        assertThatThrownBy(() -> code("hq")).isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("links and codes that are about end when the account is closed, and do not come back with it")
    void keysEnd() {
        owner = Owner.invited("old@example.org");
        invite();
        People.as("admin", () -> accounts.deactivate(owner.accountId()));
        assertThat(owner.openKeys(KeyKind.INVITATION)).isZero();
        People.as("admin", () -> accounts.reactivate(owner.accountId()));
        assertThat(owner.openKeys(KeyKind.INVITATION)).isZero();
    }

    @Test
    @DisplayName("keys whose time was over a month ago are forgotten")
    void forgotten() {
        owner = Owner.invited("old@example.org");
        invite();
        invite();
        TestRows.write(
                "update account_key set valid_until = utc_timestamp() - interval 31 day where account_id = ? and ended_at is not null",
                owner.accountId());
        sweep.run();
        assertThat(TestRows.number("select count(*) from account_key where account_id = ?", owner.accountId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("no code for who has e-mail or a duty, today or later: nobody takes over an account with rights")
    void noCode() {
        owner = Owner.invited("has@example.org").postedTo("ke-nairobi");
        assertThatThrownBy(() -> code("focal.ke")).hasMessage("account.error.noCode");
        TestRows.write("update person set email = null where id = ?", owner.personId());
        TestRows.write(
                "insert into duty (person_id, role, scope, from_date) values (?, 'SMT_MEMBER', '/world/nairobi/KE/', utc_date() + interval 30 day)",
                owner.personId());
        assertThatThrownBy(() -> code("hq")).hasMessage("account.error.noCode");
        TestRows.write(
                "update duty set from_date = '2026-01-01', to_date = utc_date() - interval 1 day where person_id = ?",
                owner.personId());
        code("focal.ke");
        TestRows.write("update account set active = false where id = ?", owner.accountId());
        assertThatThrownBy(() -> code("focal.ke")).hasMessage("account.error.closed");
    }
}
