package haven.account;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forgotten passwords: the question, the letter, the link. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ForgottenIT {

    private static final String NEW = "three thin hares run";

    private Owner owner;

    @BeforeEach
    void comes() {
        owner = Owner.withEmail();
    }

    @AfterEach
    void leaves() {
        owner.leave();
        TestRows.write("delete from sign_in_failure");
    }

    private static Http.Answer ask(String who) {
        var nobody = Http.portal();
        return nobody.submit(nobody.get("/forgotten"), "forgottenForm", "ask", Map.of("who", who));
    }

    private static Http.Answer choose(Http browser, String token) {
        return browser.submit(browser.get("/reset/" + token), "keyForm", "choose", Map.of("password", NEW));
    }

    @Test
    @DisplayName("the answer is the same for names that exist and names that do not; only the owner gets a letter")
    void sameAnswer() {
        var known = ask(owner.username());
        var unknown = ask("nobody.of.this.name");
        var odd = ask("número@example.org");
        for (var answer : List.of(known, unknown, odd)) {
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).endsWith("/forgotten?said=account.said.asked");
            assertThat(answer.response().headers().map().keySet())
                    .isEqualTo(known.response().headers().map().keySet());
        }
        owner.awaitLetters("account.reset/", 1);
        assertThat(owner.openKeys(KeyKind.RESET)).isEqualTo(1);
    }

    @Test
    @DisplayName("the e-mail address will do, in any case of letters; a newer link ends the older one")
    void byEmail() {
        ask(owner.email().toUpperCase(Locale.ROOT));
        owner.awaitLetters("account.reset/", 1);
        ask(" " + owner.email() + " ");
        owner.awaitLetters("account.reset/", 2);
        assertThat(owner.openKeys(KeyKind.RESET)).isEqualTo(1);
    }

    @Test
    @DisplayName("nobody gets more than three letters an hour, and who asks often from one place has to wait")
    void often() {
        for (int i = 1; i <= 3; i++) {
            ask(owner.username());
            owner.awaitLetters("account.reset/", i);
        }
        ask(owner.username());
        ask(owner.username());
        var slowed = ask(owner.username());
        assertThat(slowed.status()).isEqualTo(200);
        assertThat(slowed.body()).contains("This was asked several times");
        var other = Owner.withEmail();
        try {
            ask(other.email());
            other.awaitLetters("account.reset/", 1); // asked later, so those of before have been looked at
        } finally {
            other.leave();
        }
        assertThat(owner.letters("account.reset/")).isEqualTo(3);
    }

    @Test
    @DisplayName("closed accounts and people without e-mail get nothing")
    void nothing() {
        var closed = Owner.withEmail();
        var without = Owner.invited(null);
        TestRows.write("update account set active = false where id = ?", closed.accountId());
        try {
            ask(closed.username());
            ask(without.username());
            ask(owner.username());
            owner.awaitLetters("account.reset/", 1);
            assertThat(closed.letters("account.reset/") + without.letters("account.reset/"))
                    .isZero();
        } finally {
            closed.leave();
            without.leave();
        }
    }

    @Test
    @DisplayName("opening the link changes nothing; choosing signs in here, ends all else, and tells the owner")
    void reset() {
        var elsewhere = owner.signedIn();
        var token = owner.key(KeyKind.RESET);
        var browser = Http.portal();
        browser.get("/reset/" + token);
        browser.send("HEAD", "/reset/" + token);
        assertThat(owner.openKeys(KeyKind.RESET)).isEqualTo(1);

        var weak = browser.submit(browser.get("/reset/" + token), "keyForm", "choose", Map.of("password", "short"));
        assertThat(weak.body()).contains("at least 12 characters");
        assertThat(owner.openKeys(KeyKind.RESET)).isEqualTo(1);

        assertThat(choose(browser, token).header("Location")).endsWith("/?said=account.said.chosen");
        assertThat(browser.get("/account").body()).contains(owner.username());
        assertThat(elsewhere.get("/account").header("Location")).contains("/login");
        owner.awaitLetters("account.changed/", 1);
        assertThat(owner.signIn(Http.portal(), NEW)).isEqualTo(302);

        var used = Http.portal().get("/reset/" + token);
        assertThat(used.body())
                .contains("This link has been used", "/forgotten")
                .doesNotContain("keyForm");
    }

    @Test
    @DisplayName(
            "a link after its time, an ended, an unknown and a closed account's one say what to do, and run nothing")
    void notOpen() {
        var browser = Http.portal();
        var token = owner.key(KeyKind.RESET);
        var page = browser.get("/reset/" + token);
        TestRows.write("update account_key set valid_until = utc_timestamp(6) where account_id = ?", owner.accountId());
        assertThat(browser.get("/reset/" + token).body()).contains("The time of this link is over");
        var late = browser.submit(page, "keyForm", "choose", Map.of("password", NEW));
        assertThat(late.body()).contains("The time of this link is over");

        var ended = owner.key(KeyKind.RESET);
        ask(owner.username());
        owner.awaitLetters("account.reset/", 1);
        assertThat(browser.get("/reset/" + ended).body()).contains("A newer link was sent");
        assertThat(browser.get("/reset/no-such-link").body()).contains("This link does not work");
        assertThat(browser.get("/welcome/" + owner.key(KeyKind.RESET)).body()).contains("This link does not work");

        var closed = owner.key(KeyKind.RESET);
        TestRows.write("update account set active = false where id = ?", owner.accountId());
        assertThat(browser.get("/reset/" + closed).body()).contains("This link does not work");
        assertThat(owner.signIns()).isZero();
    }

    @Test
    @DisplayName("a link opened by somebody else who is signed in asks to sign out first, and runs nothing")
    void otherPerson() {
        var token = owner.key(KeyKind.RESET);
        var page = Http.portal().get("/reset/" + token);
        var other = Http.portal().signIn("staff2");
        assertThat(other.get("/reset/" + token).body())
                .contains("this link is for another account", "signOutFirst")
                .doesNotContain("keyForm");
        other.submit(page, "keyForm", "choose", Map.of("password", NEW));
        assertThat(owner.openKeys(KeyKind.RESET)).isEqualTo(1);
        assertThat(other.get("/account").body()).contains("staff2");
    }

    @Test
    @DisplayName("one link used by ten at the same moment sets one password and begins one sign-in")
    void race() throws Exception {
        var token = owner.key(KeyKind.RESET);
        var posts = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 10; i++) {
            var browser = Http.portal();
            var page = browser.get("/reset/" + token);
            var password = "three thin hares number " + i;
            posts.add(() -> browser.submit(page, "keyForm", "choose", Map.of("password", password))
                            .status()
                    == 302);
        }
        var threads = Executors.newFixedThreadPool(posts.size());
        try {
            var won = 0;
            for (var post : threads.invokeAll(posts)) {
                won += post.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(owner.signIns()).isEqualTo(1);
        owner.awaitLetters("account.changed/", 1);
    }
}
