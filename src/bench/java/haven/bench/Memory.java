package haven.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What the system knows about a process. Linux only. */
final class Memory {

    private Memory() {}

    /** Resident now, in megabytes. */
    static long resident(ProcessHandle process) {
        return status(process, "VmRSS:");
    }

    /** The most that was ever resident, in megabytes. */
    static long residentPeak(ProcessHandle process) {
        return status(process, "VmHWM:");
    }

    static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(proc(process, "cmdline")).replace('\0', ' ');
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Processor time used up to now, in milliseconds. */
    static long processorMillis(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static long status(ProcessHandle process, String key) {
        try (var lines = Files.lines(proc(process, "status"))) {
            var kilobytes =
                    lines.filter(line -> line.startsWith(key)).findFirst().orElseThrow();
            return Long.parseLong(kilobytes.replaceAll("\\D", "")) / 1024;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path proc(ProcessHandle process, String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }
}
