package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    @DisplayName("the path of a page never leads to another site")
    void onSite() {
        assertThat(Address.onSite("/station/ke-nairobi")).isEqualTo("/station/ke-nairobi");
        assertThat(Address.onSite("//example.org/x")).isEqualTo("/example.org/x");
        assertThat(Address.onSite("/\\example.org")).isEqualTo("/example.org");
        assertThat(Address.onSite("")).isEqualTo("/");
    }

    @Test
    @DisplayName("the sign-in page posts what it kept to this site only")
    void target() {
        var login = new LoginPage();
        login.setTo("https://example.org/");
        assertThat(login.getTo()).isEqualTo("/");
        login.setTo("javascript:alert(1)");
        assertThat(login.getTo()).isEqualTo("/");
        login.setTo("/account");
        assertThat(login.getTo()).isEqualTo("/account");
    }
}
