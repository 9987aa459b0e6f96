package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchSettingsTest {
    private static final DatabaseAccess DATABASE =
            new DatabaseAccess("jdbc:mariadb://127.0.0.1:3307/haven", "haven", "very secret");

    @Test
    @DisplayName("without any setting Haven is for this machine alone, in demo mode")
    void defaults() {
        var settings = read();

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address().isLoopbackAddress()).isTrue();
        assertThat(settings.url()).isEqualTo("http://localhost:8080");
        assertThat(settings.data()).isAbsolute().hasFileName("data");
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.demo()).isTrue();
    }

    @Test
    @DisplayName("a system property wins over the environment, an empty value counts as none")
    void precedence() {
        var properties = new Properties();
        properties.setProperty("haven.port", "9001");
        properties.setProperty("haven.db.user", "");

        var settings = LaunchSettings.read(Map.of("HAVEN_PORT", "9000", "HAVEN_DB_USER", "maria"), properties);

        assertThat(settings.port()).isEqualTo(9001);
        assertThat(settings.url()).isEqualTo("http://localhost:9001");
        assertThat(settings.databaseUser()).isEqualTo("haven");
    }

    @ParameterizedTest
    @DisplayName("demo mode is on by default only where nobody else can come")
    @CsvSource({
        "HAVEN_ADDRESS, 127.0.0.1, true",
        "HAVEN_ADDRESS, ::1, true",
        "HAVEN_ADDRESS, localhost, true",
        "HAVEN_URL, http://127.0.0.1:8080, true",
        "HAVEN_ADDRESS, 0.0.0.0, false",
        "HAVEN_ADDRESS, 192.0.2.7, false",
        "HAVEN_URL, https://haven.example.org, false",
        "HAVEN_TRUSTED_PROXIES, 192.0.2.1, false",
        "HAVEN_DB_URL, jdbc:mariadb://db.example.org/haven, false",
        "HAVEN_DEMO, false, false"
    })
    void demoByDefault(String key, String value, boolean demo) {
        assertThat(read(key, value).demo()).isEqualTo(demo);
    }

    @Test
    @DisplayName("demo mode may be asked for with an external database, but never where others can come")
    void demoWanted() {
        assertThat(read("HAVEN_DEMO", "true", "HAVEN_DB_URL", "jdbc:mariadb://127.0.0.1/haven")
                        .demo())
                .isTrue();
        assertRefused("can be reached from other machines", "HAVEN_DEMO", "true", "HAVEN_ADDRESS", "0.0.0.0");
        assertRefused("is for other machines", "HAVEN_DEMO", "true", "HAVEN_URL", "https://haven.example.org/");
        assertRefused("lets other machines in", "HAVEN_DEMO", "true", "HAVEN_TRUSTED_PROXIES", "192.0.2.1");
    }

    @ParameterizedTest
    @DisplayName("a wrong setting is refused in a sentence that names it")
    @CsvSource({
        "HAVEN_PORT, 99999",
        "HAVEN_PORT, 0",
        "HAVEN_PORT, http",
        "HAVEN_ADDRESS, no.such.host.invalid",
        "HAVEN_URL, haven.example.org",
        "HAVEN_URL, ftp://haven.example.org",
        "HAVEN_URL, https://haven.example.org/portal",
        "HAVEN_URL, https://user@haven.example.org",
        "HAVEN_DB_URL, jdbc:mysql://db.example.org/haven",
        "HAVEN_DB_MIGRATE, perhaps",
        "HAVEN_DEMO, on",
        "HAVEN_METRICS_TOKEN, only-twenty-three-chars",
        "HAVEN_MAIL_URL, mail.example.org",
        "HAVEN_MAIL_URL, smtp://haven:secret@mail.example.org",
        "HAVEN_MAIL_URL, http://mail.example.org",
        "HAVEN_HELP_NETWORKS, the office",
        "HAVEN_HELP_NETWORKS, '10.0.0.0/8, 10.2.0.0/33'",
        "HAVEN_HELP_NETWORKS, 2001:db8::/129",
        "HAVEN_HELP_NETWORKS, 300.1.1.1",
        "HAVEN_TRUSTED_PROXIES, proxy.example.org",
        "HAVEN_HELP_CODE_MONTHS, 0",
        "HAVEN_HELP_CODE_MONTHS, a year",
        "HAVEN_CONTACT_ASK_DAYS, 61",
        "HAVEN_CONTACT_ASK_DAYS, -1",
        "HAVEN_SETUP_SECRET, short",
        "HAVEN_SETUP_SECRET, it has blanks in it"
    })
    void wrong(String key, String value) {
        assertRefused(key, key, value);
    }

    @Test
    @DisplayName("AM-10 networks are taken as operators write them")
    void networks() {
        read(
                "HAVEN_HELP_NETWORKS",
                "10.2.0.0/16, 2001:db8::/32,192.0.2.7, ::1",
                "HAVEN_TRUSTED_PROXIES",
                "127.0.0.1,::1");
    }

    @Test
    @DisplayName("XCT-09 the mail server's password is not sent to another machine without TLS")
    void mailPasswordInTheOpen() {
        assertRefused(
                "HAVEN_MAIL_PASSWORD",
                "HAVEN_MAIL_URL",
                "smtp+plain://mail.example.org",
                "HAVEN_MAIL_PASSWORD",
                "secret");
        read("HAVEN_MAIL_URL", "smtp+plain://127.0.0.1:2525", "HAVEN_MAIL_PASSWORD", "secret");
        read("HAVEN_MAIL_URL", "smtp://mail.example.org:587", "HAVEN_MAIL_PASSWORD", "secret");
    }

    @Test
    @DisplayName("a data folder whose letters the locale cannot spell is refused, not misread")
    void unspeakable() {
        assertRefused("LC_ALL=C.UTF-8", "HAVEN_DATA", "/srv/caf\uFFFD\uFFFD");
    }

    @Test
    @DisplayName("the portal gets every setting, the defaults spelled out, and those the launcher does not know")
    void forPortal() {
        var environment = read(
                        "HAVEN_OPCEN_NUMBER",
                        "+63 2 1234",
                        "HAVEN_SETUP_SECRET",
                        "one-two-three-four",
                        "HAVEN_DB_URL",
                        " ")
                .forPortal(DATABASE, true);

        assertThat(environment)
                .containsEntry("HAVEN_PORT", "8080")
                .containsEntry("HAVEN_ADDRESS", "127.0.0.1")
                .containsEntry("HAVEN_DEMO", "true")
                .containsEntry("HAVEN_DB_MIGRATE", "true")
                .containsEntry("HAVEN_DB_URL", "jdbc:mariadb://127.0.0.1:3307/haven")
                .containsEntry("HAVEN_DB_PASSWORD", "very secret")
                .containsEntry("HAVEN_DB_OWNER_USER", "haven")
                .containsEntry("HAVEN_DB_OWNER_PASSWORD", "very secret")
                .containsEntry("HAVEN_OPCEN_NUMBER", "+63 2 1234")
                .containsEntry("HAVEN_SETUP_SECRET", "one-two-three-four");
    }

    @Test
    @DisplayName("the tables may have another owner than the account of the portal; by default it is the same")
    void owner() {
        var one = read("HAVEN_DB_USER", "maria", "HAVEN_DB_PASSWORD", "secret");
        assertThat(one.databaseOwner()).isEqualTo("maria");
        assertThat(one.databaseOwnerPassword()).isEqualTo("secret");
        var two = read("HAVEN_DB_USER", "maria", "HAVEN_DB_PASSWORD", "secret", "HAVEN_DB_OWNER_USER", "boss");
        assertThat(two.databaseOwner()).isEqualTo("boss");
        assertThat(two.databaseOwnerPassword()).isEmpty();
    }

    @Test
    @DisplayName("a password never shows in a text form")
    void quiet() {
        assertThat(DATABASE.toString()).doesNotContain("secret");
    }

    private static void assertRefused(String words, String... settings) {
        assertThatThrownBy(() -> read(settings)).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    private static LaunchSettings read(String... settings) {
        var environment = new HashMap<String, String>();
        for (int i = 0; i < settings.length; i += 2) {
            environment.put(settings[i], settings[i + 1]);
        }
        return LaunchSettings.read(environment, new Properties());
    }
}
