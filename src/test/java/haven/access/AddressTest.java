package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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
    @DisplayName("the language switch keeps the query of a page, encoded, without the language and what was said")
    void pairs() {
        var without = Set.of("lang", "said");
        assertThat(Address.pairs("station=ke-nairobi&lang=fr&said=a.said.b&time=t7-1765180800", without))
                .isEqualTo("&station=ke-nairobi&time=t7-1765180800");
        assertThat(Address.pairs("words=a%26lang%3Dfr+%22%3E%3Cb%3E&mode=&lonely", without))
                .as("what was encoded stays a value, and no mark gets into the page")
                .isEqualTo("&words=a%26lang%3Dfr+%22%3E%3Cb%3E&mode=&lonely=");
        assertThat(Address.pairs("la%6Eg=ar&x=%zz&=y&&q=%D8%A3", without)).isEqualTo("&q=%D8%A3");
        assertThat(Address.pairs(null, without)).isEmpty();
        assertThat(Address.pairs("", without)).isEmpty();
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
