package haven.account;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import haven.Wait;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A person with an account, made for one test; the password is that of the demo account "staff". */
public record Owner(long personId, long accountId, String username, String email) {

    public static final String PASSWORD = "staff";

    /** Somebody with an e-mail address, posted nowhere, who has signed in before. */
    public static Owner withEmail() {
        var name = "owner." + UUID.randomUUID().toString().substring(0, 8);
        return make(name, name + "@example.org", true);
    }

    /** Somebody who was never signed in; without e-mail where the address is null. */
    public static Owner invited(String email) {
        return make("guest." + UUID.randomUUID().toString().substring(0, 8), email, false);
    }

    private static Owner make(String name, String email, boolean hasPassword) {
        TestRows.write(
                "insert into person (given_name, family_name, email, language, category, sample)"
                        + " values ('Owner', ?, ?, 'en', 'OTHER', true)",
                name,
                email);
        var person = TestRows.number("select id from person where family_name = ?", name);
        TestRows.write(
                "insert into account (username, password_hash, person_id, demo, created_at)"
                        + " select ?, if(?, password_hash, null), ?, true, utc_timestamp(6) from account where username = 'staff'",
                name,
                hasPassword,
                person);
        var account = TestRows.number("select id from account where username = ?", name);
        return new Owner(person, account, name, email);
    }

    public Owner postedTo(String station) {
        TestRows.write(
                "insert into stay (person_id, kind, duty_station_id, from_date, to_date, source)"
                        + " select ?, 'POSTING', id, '2026-01-01', null, 'test' from duty_station where code = ?",
                personId,
                station);
        return this;
    }

    /** Everything that the test made for this person goes away. */
    public void leave() {
        TestRows.write("delete from letter where person_id = ?", personId);
        TestRows.write("delete from account where id = ?", accountId);
        TestRows.write("delete from stay where person_id = ?", personId);
        TestRows.write("delete from duty where person_id = ?", personId);
        TestRows.write("delete from person where id = ?", personId);
    }

    /** An open key that the test knows, as a letter would bring it. */
    String key(KeyKind kind) {
        var token = UUID.randomUUID() + "-of-a-test";
        TestRows.write(
                "insert into account_key (account_id, kind, hash, made_at, valid_until)"
                        + " values (?, ?, sha2(?, 256), utc_timestamp(6), utc_timestamp(6) + interval 50 minute)",
                accountId,
                kind.name(),
                token);
        return token;
    }

    /** How many letters whose name begins like this were written to this person. */
    long letters(String name) {
        return TestRows.number("select count(*) from letter where person_id = ? and once like ?", personId, name + "%");
    }

    void awaitLetters(String name, long count) {
        Wait.until(count + " letters " + name, Duration.ofSeconds(20), () -> letters(name) >= count);
        assertThat(letters(name)).isEqualTo(count);
    }

    long openKeys(KeyKind kind) {
        return TestRows.number(
                "select count(*) from account_key where account_id = ? and kind = ? and used_at is null and ended_at is null",
                accountId,
                kind.name());
    }

    /** How many sign-ins of this account hold. */
    long signIns() {
        return TestRows.number("select count(*) from sign_in where account_id = ? and ended_at is null", accountId);
    }

    /** Tries to sign in with this password; the answer's status is 302 when it is right. */
    int signIn(Http browser, String password) {
        return browser.submit(
                        browser.get("/login"),
                        "loginForm",
                        "signIn",
                        Map.of("username", username, "password", password))
                .status();
    }

    /** A browser in which this person is signed in with the first password. */
    Http signedIn() {
        var browser = Http.portal();
        assertThat(signIn(browser, PASSWORD)).isEqualTo(302);
        return browser;
    }
}
