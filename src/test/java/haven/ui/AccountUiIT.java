package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.MailedLink;
import haven.TestRows;
import haven.account.Owner;
import haven.ui.screens.AccountScreen;
import haven.ui.screens.CodeScreen;
import haven.ui.screens.LoginScreen;
import haven.ui.screens.PasswordScreen;
import haven.ui.screens.StayBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ways of people with their own account. */
class AccountUiIT extends UiTest {

    private static final String NEW = "three thin hares run";
    private static final String EDIT = "/station/ke-nairobi/edit";

    private Owner owner;

    @AfterEach
    void leaves() {
        if (owner != null) {
            owner.leave();
            TestRows.write("delete from sign_in_failure");
        }
    }

    @Test
    @DisplayName(
            "XCT-02 forgotten password on a phone: from the sign-in page by mail and one button to being signed in")
    void forgotten() {
        owner = Owner.withEmail();
        var visitor = visitor().onPhone().withoutJavaScript();
        visitor.open(LoginScreen::new).forgotten();
        var question = new PasswordScreen(visitor, "/forgotten");
        question.ask(owner.email());
        question.says("a link is on its way");

        var link = MailedLink.await(owner.email(), "/reset/");
        var chosen = visitor.open(link, it -> new PasswordScreen(it, link));
        assertThat(chosen.username()).isEqualTo(owner.username());
        chosen.choose(NEW);
        chosen.says("Your password is set");

        var account = visitor.open(AccountScreen::new);
        assertThat(account.text()).contains(owner.username(), "This device");
        account.signOutEverywhere();
        visitor.open(LoginScreen::new).signIn(owner.username(), NEW);
        assertThat(visitor.open(AccountScreen::new).text()).contains(owner.username());
    }

    @Test
    @DisplayName("a focal point prints a code; its owner, who has no e-mail, types it in and is signed in")
    void code() {
        owner = Owner.invited(null).postedTo("ke-nairobi");
        TestRows.write("update person set language = 'ar' where id = ?", owner.personId());
        var focal = visitor("focal.ke");
        var page = focal.open(it -> new CodeScreen(it, owner.accountId()));
        page.isAccessible();
        var code = page.make();
        assertThat(page.languages()).containsExactly("ar", "en");
        page.isAccessible();
        page.picture("account-code-desk-en");
        page.onPaper();
        page.picture("account-code-paper-en");

        var visitor = visitor().onPhone();
        visitor.open(LoginScreen::new).withCode();
        var welcome = new PasswordScreen(visitor, "/welcome");
        welcome.choose(owner.username(), code, NEW);
        welcome.says("حُفظت كلمة المرور"); // from now on in the language of the profile
    }

    @Test
    @DisplayName("my devices and my password: another browser is signed out from here")
    void devices() {
        owner = Owner.withEmail();
        var other = visitor();
        other.open(LoginScreen::new).signIn(owner.username(), Owner.PASSWORD);
        var here = visitor();
        here.open(LoginScreen::new).signIn(owner.username(), Owner.PASSWORD);
        var account = here.open(AccountScreen::new);
        account.isAccessible();
        assertThat(account.devices()).isEqualTo(2);
        account.signOutOther();
        account.says("That device is signed out");
        assertThat(account.devices()).isEqualTo(1);
        assertThat(other.open("/account", LoginScreen::new).address()).startsWith("/login");

        account.changePassword(Owner.PASSWORD, NEW);
        account.says("Your password is changed");
    }

    @Test
    @DisplayName("XCT-02 a time-out warns, can be extended, and loses nothing that was typed")
    void stay() {
        var focal = visitor("focal.ke").withOwnClock();
        var bar = focal.open(it -> new StayBar(it, EDIT));
        bar.fillIn("postTitle", "Chief of Mission, typed before");
        bar.wait("11:54:00");
        bar.isQuiet();
        bar.wait("02:00");
        bar.warns("You will be signed out soon");
        bar.isAccessible();
        bar.picture("stay-desk-en");
        bar.stay();
        bar.isQuiet();
        bar.holds("postTitle", "Chief of Mission, typed before");

        bar.wait("12:00:01");
        bar.warns("You are signed out");
        TestRows.write("update sign_in set seen_at = seen_at - interval 13 hour where ended_at is null"
                + " and account_id = (select id from account where username = 'focal.ke')");
        bar.fillIn("postOrganization", "IOM");
        bar.send("addPost");
        var login = new LoginScreen(focal);
        login.says("what you typed is kept");
        login.signIn("focal.ke", "focal.ke");
        bar.send("goOn");
        bar.holds("postTitle", "Chief of Mission, typed before");
        assertThat(bar.address()).isEqualTo(EDIT);
    }
}
