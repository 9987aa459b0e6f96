package haven.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** Measures Haven and prints the figures as Markdown; see docs/performance.md. */
public final class Bench {

    private Bench() {}

    /** Takes some ten minutes; system properties say where and how long, see {@link BenchSettings}. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, GeneralSecurityException {
        Locale.setDefault(Locale.ENGLISH);
        var settings = BenchSettings.read();
        empty(settings.folder());
        var report = new Report(settings.folder());
        machine(settings, report);
        if (settings.wants("start")) {
            new StartFigures(settings, report).measure();
        }
        if (settings.wants("pages")) {
            new PageFigures(settings, report).measure();
        }
        if (settings.wants("audit")) {
            new AuditFigures(settings, report).measure();
        }
        if (settings.wants("queue")) {
            new QueueFigures(settings, report).measure();
        }
        if (settings.wants("board")) {
            new BoardFigures(settings, report).measure();
        }
        if (settings.wants("booking")) {
            new BookingFigures(settings, report).measure();
        }
        if (settings.wants("owed")) {
            new OwedFigures(settings, report).measure();
        }
        if (settings.wants("shelf")) {
            new ShelfFigures(settings, report).measure();
        }
        if (settings.wants("import")) {
            new ImportFigures(settings, report).measure();
        }
        report.line("");
        report.line("Load of the machine at the end: " + loadAverage() + ".");
        System.exit(0); // the HTTP client keeps threads
    }

    private static void machine(BenchSettings settings, Report report) throws IOException {
        report.title("Machine", "what", "");
        report.row("date", LocalDate.now());
        report.row("processors", Runtime.getRuntime().availableProcessors() + " × " + proc("cpuinfo", "model name"));
        report.row("memory", proc("meminfo", "MemTotal"));
        report.row("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        report.row("each load", settings.seconds() + " s after " + settings.seconds() / 2.0 + " s to warm up");
        report.row("load of the machine before", loadAverage());
    }

    private static String proc(String file, String key) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.replaceFirst(".*:\\s*", ""))
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String loadAverage() {
        return "%.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
