package haven.directory;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way from a role to a number, through search. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ContactSearchIT {

    @ParameterizedTest
    @CsvSource({
        "RSO+Nairobi, en, 'Regional Security Officer, Nairobi', /contacts/ke-nairobi",
        "RFSO+Nairobi, en, 'Regional Security Officer, Nairobi', /contacts/ke-nairobi",
        "SSU+Dakar, en, 'Regional Security Officer, Dakar', /contacts/sn-dakar",
        "RSO+Le+Caire, fr, Cairo, /contacts/eg-cairo",
        "opcen, es, Centro de operaciones, /contacts"
    })
    @DisplayName("DIR-01 a role and a place lead to the emergency set, by old names too, without signing in")
    void found(String query, String language, String title, String address) {
        var page = Http.portal().get("/search?q=" + query + "&lang=" + language);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"" + address + "\"", title);
    }
}
