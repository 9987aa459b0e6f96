package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.ui.screens.AnyScreen;
import haven.ui.screens.LoginScreen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInUiIT extends UiTest {

    @Test
    @DisplayName("5 after sign-in one lands where one wanted to go, without JavaScript too")
    void landsWhereOneWanted() {
        var visitor = visitor().withoutJavaScript();
        var login = visitor.open("/account", LoginScreen::new);
        assertThat(login.address()).isEqualTo("/login?to=%2Faccount");
        login.signIn("staff", "staff");
        assertThat(login.address()).isEqualTo("/account");
    }

    @Test
    @DisplayName("5 a wrong password is told, and the user name stays typed")
    void wrongPassword() {
        var login = visitor().onPhone().open(LoginScreen::new);
        login.signIn("nobody.we.know", "wrong");
        login.says("");
        assertThat(login.address()).startsWith("/login");
        assertThat(login.username()).isEqualTo("nobody.we.know");
    }

    @Test
    @DisplayName("8 the sign-in page is accessible, fits a telephone, and leads nobody off the site")
    void loginPage() {
        for (var language : new String[] {"en", "ar"}) {
            var login = visitor().onPhone().inLanguage(language).open(LoginScreen::new);
            login.isAccessible();
            login.fitsTheWidth();
            login.picture("login-" + language);
        }
        var away = visitor();
        away.open("/login?to=https://example.org/", LoginScreen::new).signIn("staff", "staff");
        assertThat(new AnyScreen(away, "/").address()).isEqualTo("/");
    }
}
