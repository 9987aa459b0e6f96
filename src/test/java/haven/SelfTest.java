package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The operator's self-test, as {@code java -jar haven.jar check-traces} runs it. */
final class SelfTest {

    private SelfTest() {}

    /** What it says about this log of this proxy. */
    static String run(Nginx nginx, Path data, Path log) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(nginx.trustOptions());
        command.addAll(
                List.of("-Xmx64m", "-cp", "target/classes", "-Dhaven.url=" + nginx.url(), "-Dhaven.data=" + data));
        command.addAll(List.of("haven.launch.Launcher", "check-traces", log.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = process.inputReader()) {
            var text = said.lines().collect(Collectors.joining("\n"));
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(text).isEqualTo(text.contains("Passed") ? 0 : 1);
            return text;
        }
    }
}
