package haven.bench;

import haven.Debian;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The load generator wrk: one thread, sixteen connections, each path of a list in turn. Much cheaper than readers in Java. */
final class Wrk {

    private static final String SCRIPT = """
            local paths = {}
            for line in io.lines(os.getenv("BENCH_PATHS")) do paths[#paths + 1] = line end
            local last = 0
            request = function()
              last = last % #paths + 1
              return wrk.format("GET", paths[last])
            end
            """;

    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern COUNT = Pattern.compile("([0-9]+) requests in");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");

    private final Path folder;
    private final Path program;

    Wrk(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.program = Debian.find("wrk")
                .or(() -> Debian.install("wrk") ? Debian.find("wrk") : java.util.Optional.empty())
                .orElseThrow(() -> new IllegalStateException("install wrk (Debian, Ubuntu: apt-get install wrk)"));
        Files.writeString(folder.resolve("paths.lua"), SCRIPT);
    }

    /** @param p99 milliseconds that one answer in a hundred exceeds */
    record Figures(double perSecond, double p99, long count, long failed) {}

    Figures on(String url, List<String> paths, int seconds) throws IOException, InterruptedException {
        var list = Files.write(folder.resolve("paths.txt"), paths);
        var builder = new ProcessBuilder(
                        program.toString(),
                        "-t1",
                        "-c16",
                        "-d" + seconds + "s",
                        "--latency",
                        "-s",
                        folder.resolve("paths.lua").toString(),
                        "-H",
                        "Accept-Encoding: gzip",
                        url)
                .redirectErrorStream(true);
        builder.environment().put("BENCH_PATHS", list.toString());
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(told);
        }
        return new Figures(
                Double.parseDouble(find(PER_SECOND, told, "0")),
                p99(told),
                Long.parseLong(find(COUNT, told, "0")),
                Long.parseLong(find(FAILED, told, "0")));
    }

    private static String find(Pattern pattern, String told, String otherwise) {
        var found = pattern.matcher(told);
        return found.find() ? found.group(1) : otherwise;
    }

    private static double p99(String told) {
        var found = P99.matcher(told);
        if (!found.find()) {
            return Double.NaN;
        }
        double number = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> number / 1000;
            case "s" -> number * 1000;
            default -> number;
        };
    }
}
