package haven.account;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** /account as browsers without script use it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AccountPageIT {

    private static final String NEW = "three thin hares run";
    private static final String PHONE = "Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0";

    private Owner owner;

    @BeforeEach
    void comes() {
        owner = Owner.withEmail();
    }

    @AfterEach
    void leaves() {
        owner.leave();
    }

    @Test
    @DisplayName("my devices: each sign-in with a plain label, this one marked; another one is signed out from here")
    void devices() {
        var phone = Http.portal().with("User-Agent", PHONE);
        assertThat(owner.signIn(phone, Owner.PASSWORD)).isEqualTo(302);
        var here = owner.signedIn();
        var page = here.get("/account");
        assertThat(page.body()).contains("Firefox on Android", "This device", "A device that Haven does not recognise");
        assertThat(TestRows.all("select device from sign_in where account_id = ?", owner.accountId()))
                .extracting(row -> row.get("device"))
                .containsExactlyInAnyOrder("Firefox/Android", "/");

        var button = page.body().replaceAll("(?s).*(end_[0-9a-f]{16}).*", "$1");
        var answer = here.submit(page, "deviceForm", button, Map.of());
        assertThat(answer.header("Location")).endsWith("/account?said=account.said.signedOut");
        assertThat(phone.get("/account").header("Location")).contains("/login");
        assertThat(here.get("/account").body()).doesNotContain("Firefox on Android");

        var again = here.submit(page, "deviceForm", button, Map.of());
        assertThat(again.status()).as("pressed twice").isEqualTo(302);
    }

    @Test
    @DisplayName("a new password ends every other sign-in, keeps this one, and a letter tells the owner")
    void newPassword() {
        var other = owner.signedIn();
        var here = owner.signedIn();
        var page = here.get("/account");
        var typed = Map.of("currentPassword", Owner.PASSWORD, "password", NEW);
        var changed = here.submit(page, "passwordForm", "changePassword", typed);
        assertThat(changed.header("Location")).endsWith("/account?said=account.said.changed");
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(other.get("/account").header("Location")).contains("/login");
        assertThat(owner.signIns()).isEqualTo(1);
        owner.awaitLetters("account.changed/", 1);
        assertThat(owner.signIn(Http.portal(), Owner.PASSWORD)).isEqualTo(200);
        assertThat(owner.signIn(Http.portal(), NEW)).isEqualTo(302);
    }

    @Test
    @DisplayName("a password form that is sent twice acts once")
    void twice() {
        var here = owner.signedIn();
        var page = here.get("/account");
        var typed = Map.of("currentPassword", Owner.PASSWORD, "password", NEW);
        here.submit(page, "passwordForm", "changePassword", typed);
        here.submit(page, "passwordForm", "changePassword", typed);
        owner.awaitLetters("account.changed/", 1);
        assertThat(owner.signIns()).isEqualTo(1);
    }

    @Test
    @DisplayName("a wrong current password and a weak new one are told beside the field, and change nothing")
    void refused() {
        var here = owner.signedIn();
        var page = here.get("/account");
        var weak = here.submit(
                page,
                "passwordForm",
                "changePassword",
                Map.of("currentPassword", Owner.PASSWORD, "password", "my " + owner.username()));
        assertThat(weak.body()).contains("must not contain the user name");
        var wrong = here.submit(
                weak, "passwordForm", "changePassword", Map.of("currentPassword", "wrong", "password", NEW));
        assertThat(wrong.body()).contains("This is not your current password");
        assertThat(owner.letters("account.changed/")).isZero();
        assertThat(owner.signIn(Http.portal(), Owner.PASSWORD)).isEqualTo(302);
    }

    @Test
    @DisplayName("guessing the current password at a device left alone is slowed down")
    void guessed() {
        var page = owner.signedIn();
        var answer = page.get("/account");
        for (int i = 0; i < 6; i++) {
            answer = page.submit(
                    answer, "passwordForm", "changePassword", Map.of("currentPassword", "guess" + i, "password", NEW));
        }
        assertThat(answer.body()).contains("several failed attempts");
        TestRows.write("delete from sign_in_failure");
    }

    @Test
    @DisplayName("the language is saved with the profile: it wins over the browser's on every other device")
    void language() {
        var here = owner.signedIn().with("Accept-Language", "en");
        var page = here.get("/account");
        var saved = here.submit(page, "languageForm", "chooseLanguage", Map.of("language", "fr"));
        assertThat(saved.header("Location")).contains("lang=fr");
        assertThat(here.get("/account?said=account.said.language&lang=fr").body())
                .contains("lang=\"fr\"");
        var elsewhere = owner.signedIn().with("Accept-Language", "en");
        assertThat(elsewhere.get("/account").body()).contains("<html lang=\"fr\"");
        assertThat(TestRows.one("select language from person where id = ?", owner.personId()))
                .containsEntry("language", "fr");

        var forged = here.submit(here.get("/account"), "languageForm", "chooseLanguage", Map.of("language", "xx"));
        assertThat(forged.status()).isEqualTo(200);
    }

    @Test
    @DisplayName("XCT-02 asking to stay signed in says how long that is, and prolongs the sign-in")
    void stay() {
        var here = owner.signedIn();
        TestRows.write(
                "update sign_in set seen_at = seen_at - interval 11 hour where account_id = ?", owner.accountId());
        var answer = here.get("/account/stay");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(Long.parseLong(answer.header("Haven-Left"))).isBetween(43_000L, 43_200L);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        TestRows.write(
                "update sign_in set seen_at = seen_at - interval 13 hour where account_id = ?", owner.accountId());
        assertThat(here.get("/account/stay").status()).isEqualTo(302);
    }
}
