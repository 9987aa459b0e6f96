package haven.account;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first password, by an invitation or by a code on paper. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WelcomeIT {

    private static final String NEW = "three thin hares run";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private Owner owner;

    @AfterEach
    void leaves() {
        owner.leave();
        TestRows.write("delete from sign_in_failure");
    }

    /** The code as it stands on the page that the focal point prints. */
    private String printed() {
        var focal = Http.portal().signIn("focal.ke");
        var address = "/account-code/" + owner.accountId();
        var page = focal.get(address);
        assertThat(page.body()).contains(owner.username()).doesNotContain("K7QF");
        var made = focal.submit(page, "makeForm", "make", Map.of());
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).contains("no-store");
        var code = CODE.matcher(made.body());
        assertThat(code.find()).as(made.body()).isTrue();
        assertThat(made.body()).contains("/welcome", owner.username());

        assertThat(focal.submit(page, "makeForm", "make", Map.of()).status())
                .as("the same form once more makes no second code")
                .isEqualTo(302);
        assertThat(focal.get(address).body()).doesNotContain(code.group());
        return code.group();
    }

    private Http.Answer choose(Http browser, String code) {
        return browser.submit(
                browser.get("/welcome"),
                "codeForm",
                "choose",
                Map.of("username", owner.username(), "code", code, "password", NEW));
    }

    @Test
    @DisplayName("an invitation shows the user name, takes a password, and signs in; then it is used")
    void invitation() {
        owner = Owner.invited("invited@example.org");
        var token = owner.key(KeyKind.INVITATION);
        var browser = Http.portal();
        var page = browser.get("/welcome/" + token);
        assertThat(page.body()).contains(owner.username());
        var chosen = browser.submit(page, "keyForm", "choose", Map.of("password", NEW));
        assertThat(chosen.header("Location")).endsWith("/?said=account.said.chosen");
        assertThat(browser.get("/account").body()).contains(owner.username());
        assertThat(browser.get("/welcome/" + token).body()).contains("This link has been used");
        assertThat(owner.letters("account.changed/"))
                .as("the first password is no change")
                .isZero();
    }

    @Test
    @DisplayName("when the address changes to which an invitation went, that invitation no longer works")
    void otherAddress() {
        owner = Owner.invited("typed.wrong@example.org");
        var token = owner.key(KeyKind.INVITATION);
        var admin = Http.portal().signIn("admin");
        var edit = admin.get("/person/" + owner.personId() + "/edit");
        var saved = admin.submit(edit, "personForm", "save", Map.of("email", "right@example.org"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        assertThat(Http.portal().get("/welcome/" + token).body())
                .contains("A newer link was sent")
                .doesNotContain("keyForm");
    }

    @Test
    @DisplayName("a code is printed once, is typed in any case, works once and signs in")
    void code() {
        owner = Owner.invited(null).postedTo("ke-nairobi");
        var code = printed();
        var browser = Http.portal();
        var chosen = choose(browser, code.toLowerCase(Locale.ROOT).replace('-', ' '));
        assertThat(chosen.header("Location")).as(chosen.body()).endsWith("/?said=account.said.chosen");
        assertThat(browser.get("/account").body()).contains(owner.username());
        assertThat(choose(Http.portal(), code).body()).contains("do not fit together");
        assertThat(owner.signIns()).isEqualTo(1);
    }

    @Test
    @DisplayName("a code after its time, of another account, or wrong is refused alike, and guessing is slowed down")
    void wrong() {
        owner = Owner.invited(null).postedTo("ke-nairobi");
        var code = printed();
        TestRows.write("update account_key set valid_until = utc_timestamp(6) where account_id = ?", owner.accountId());
        var browser = Http.portal();
        assertThat(choose(browser, code).body()).contains("do not fit together", "value=\"" + code + "\"");
        var other = browser.submit(
                browser.get("/welcome"),
                "codeForm",
                "choose",
                Map.of("username", "nobody.of.this.name", "code", code, "password", NEW));
        assertThat(other.body()).contains("do not fit together");
        for (int i = 0; i < 4; i++) {
            choose(browser, "0000-0000-000" + i);
        }
        assertThat(choose(browser, code).body()).contains("several failed attempts");
        assertThat(owner.signIns()).isZero();
    }
}
