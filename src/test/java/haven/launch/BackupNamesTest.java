package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupNamesTest {
    @TempDir
    Path tmp;

    @Test
    @DisplayName("a backup before an upgrade is named by the schema that comes and by its time")
    void beforeUpgrade() {
        assertThat(Upgrade.name(15, Instant.parse("2026-11-21T23:05:09.5Z")))
                .isEqualTo("before-15-20261121T230509Z.zip");
    }

    @Test
    @DisplayName("a backup has its name only when it is finished; before, and after a failure, nothing is there")
    void onlyWhenFinished() throws IOException {
        Path file = tmp.resolve("b.zip");
        try (var target = BackupFile.create(file)) {
            assertThat(tmp.resolve("b.zip.part")).exists();
            assertThat(file).doesNotExist();
            assertThatThrownBy(() -> BackupFile.create(file)).hasMessageContaining("Another backup is writing");
        }
        assertThat(tmp).isEmptyDirectory();
        Files.writeString(tmp.resolve("b.zip.part"), "left by a process that was killed");
        BackupFile.create(file).close();
        assertThat(tmp).isEmptyDirectory();
        Files.writeString(file, "the last one");
        assertThatThrownBy(() -> BackupFile.create(file)).hasMessageContaining("is there already");
    }

    @Test
    @DisplayName("the last migration is found by its number, in a WAR and in a folder; a foreign file has none")
    void lastMigration() throws IOException {
        String folder = "WEB-INF/classes/db/migration/";
        Path war = TinyPortal.war(
                tmp.resolve("a.war"),
                folder + "V009__mail.sql",
                folder + "V010__audit.sql",
                "db/migration/V999__x.sql");
        assertThat(SchemaVersion.known(war)).hasValue(10);
        Path exploded = Files.createDirectories(tmp.resolve("webapp/" + folder));
        Files.createFile(exploded.resolve("V012__due.sql"));
        Files.createFile(exploded.resolve("R__views.sql"));
        assertThat(SchemaVersion.known(tmp.resolve("webapp"))).hasValue(12);
        assertThat(SchemaVersion.known(TinyPortal.war(tmp.resolve("none.war")))).isEmpty();
        assertThat(SchemaVersion.known(Files.writeString(tmp.resolve("no.war"), "no zip")))
                .isEmpty();
    }

    @Test
    @DisplayName("MariaDB's programs get the address, the account that owns the tables and TLS as the portal has them")
    void options() {
        assertThat(DatabaseTools.options(access("jdbc:mariadb://db.example.org:3307/haven")))
                .contains("host=\"db.example.org\"\nport=3307\n", "skip-ssl\n")
                .contains("user=\"owner\"\npassword=\"a \\\"b\\\\ #c\"\n");
        assertThat(DatabaseTools.options(access("jdbc:mariadb://db/haven?sslMode=trust")))
                .contains("port=3306\n", "ssl\ndisable-ssl-verify-server-cert\n");
        assertThat(DatabaseTools.options(
                        access("jdbc:mariadb://db/haven?sslMode=verify-full&serverSslCert=/etc/ca.pem")))
                .contains("ssl\nssl-verify-server-cert\n", "ssl-ca=\"/etc/ca.pem\"\n");
    }

    @Test
    @DisplayName("when MariaDB refuses a statement, the sentence has its reason and not what people wrote")
    void lastWords() {
        assertThat(DatabaseTools.lastWords("--------------\ninsert into note values ('private')\n--------------\n\n"
                        + "ERROR 1146 (42S02) at line 5: Table 'haven.nothing' doesn't exist\n"))
                .isEqualTo("ERROR 1146 (42S02) at line 5: Table 'haven.nothing' doesn't exist");
        assertThat(DatabaseTools.lastWords("x".repeat(5000))).hasSizeLessThan(310);
    }

    @Test
    @DisplayName("a backup before an upgrade is the rule; it can be switched off, and there is none without an upgrade")
    void switchedOff() {
        assertThat(saves(Map.of())).isTrue();
        assertThat(saves(Map.of("HAVEN_BACKUP_BEFORE_UPGRADE", "false"))).isFalse();
        assertThat(saves(Map.of("HAVEN_DB_MIGRATE", "false"))).isFalse();
        assertThatThrownBy(() -> saves(Map.of("HAVEN_BACKUP_BEFORE_UPGRADE", "maybe")))
                .hasMessageContaining("must be true or false");
    }

    private static boolean saves(Map<String, String> settings) {
        return LaunchSettings.read(settings, new Properties()).savesBeforeUpgrade();
    }

    private static DatabaseAccess access(String url) {
        return new DatabaseAccess(url, "portal", "secret", "owner", "a \"b\\ #c");
    }
}
