package haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The units of docs/deploy, judged by systemd's own tools where there are any, and by reading them everywhere. */
@BesideThePortal
class SystemdIT {

    private static final String ANALYZE = "systemd-analyze";
    private static final Path SHIPPED = Path.of("docs/deploy");

    /** Of ten; a service without any fence has 9.6. */
    private static final String MOST_EXPOSED = "25"; // systemd counts in tenths

    @ParameterizedTest
    @ValueSource(strings = {"haven.service", "haven@.service"})
    @DisplayName("7 the unit is fenced in, keeps secrets out of the command line, and takes a stop for no failure")
    void keepsItsPromises(String unit) throws IOException {
        var lines = Files.readAllLines(SHIPPED.resolve(unit));
        assertThat(lines)
                .contains(
                        "User=haven",
                        "EnvironmentFile=/etc/haven/haven.env",
                        "ProtectSystem=strict",
                        "NoNewPrivileges=yes",
                        "StateDirectoryMode=0700",
                        "Restart=on-failure",
                        "SuccessExitStatus=143");
        assertThat(lines).anyMatch(line -> line.startsWith("MemoryMax="));
        assertThat(lines).noneMatch(line -> line.matches("ExecStart=.*(-Dhaven|HAVEN_|password).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"haven.service", "haven@.service", "haven-backup.service"})
    @DisplayName("7 systemd-analyze finds nothing wrong with the unit, and little exposed")
    void verified(String unit) throws Exception {
        var analyze = Debian.find(ANALYZE).or(SystemdIT::installFromDebian);
        assumeTrue(analyze.isPresent(), "no systemd on this machine, and nothing that could take the unit");
        var folder = TestFolders.empty("systemd");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var file = Files.writeString(
                folder.resolve(unit),
                Files.readString(SHIPPED.resolve(unit)).replace("/usr/bin/java", java.toString()));
        assertThat(said(analyze.get(), "verify", file.toString())).isEmpty();
        assertThat(said(analyze.get(), "security", "--offline=true", "--threshold=" + MOST_EXPOSED, file.toString()))
                .contains("Overall exposure level");
    }

    private static String said(Path program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program.toString(), "--no-pager"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(text).isZero();
        return text;
    }

    private static Optional<Path> installFromDebian() {
        return Debian.install("systemd") ? Debian.find(ANALYZE) : Optional.empty();
    }
}
