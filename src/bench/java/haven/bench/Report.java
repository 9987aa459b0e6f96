package haven.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The figures as Markdown: shown while they come, and written to a file. */
final class Report {

    private final Path file;

    Report(Path folder) throws IOException {
        file = Files.createDirectories(folder).resolve("results.md");
        Files.writeString(file, "");
    }

    void title(String title, String... columns) throws IOException {
        line("");
        line("### " + title);
        line("");
        line(row(columns));
        // the first column is words, the others are figures
        line("|---|" + "--:|".repeat(columns.length - 1));
    }

    void row(Object... cells) throws IOException {
        line(row(Arrays.stream(cells).map(Report::text).toArray(String[]::new)));
    }

    /** A sentence or two between the tables. */
    void line(String line) throws IOException {
        System.out.println(line);
        Files.writeString(file, line + "\n", java.nio.file.StandardOpenOption.APPEND);
    }

    private static String row(String... cells) {
        return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** As many digits as mean something. */
    private static String text(Object cell) {
        if (cell instanceof Duration duration) {
            return "%.1f s".formatted(duration.toMillis() / 1e3);
        }
        if (cell instanceof Double number) {
            var format = Math.abs(number) < 10 ? "%.2f" : Math.abs(number) < 100 ? "%.1f" : "%,.0f";
            return format.formatted(number);
        }
        if (cell instanceof Number number) {
            return "%,d".formatted(number.longValue());
        }
        return String.valueOf(cell);
    }
}
