package haven.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a launcher that was killed left running: known by the number it wrote down, and by naming this data folder. */
final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Orphans() {}

    /** Writes down a process, so that a later launcher finds it. */
    static void remember(DataFolder folder, String name, ProcessHandle process) {
        folder.write("run/" + name + ".pid", process.pid() + " " + startOf(process));
    }

    static void forget(DataFolder folder, String name) {
        DataFolder.deleteAll(folder.resolve("run/" + name + ".pid"));
    }

    /** Ends what an earlier launcher left behind, the portal before the database; answers what was ended. */
    static List<String> endAll(DataFolder folder, String... names) {
        var ended = new ArrayList<String>();
        for (String name : names) {
            folder.read("run/" + name + ".pid")
                    .flatMap(mark -> find(folder, mark))
                    .ifPresent(process -> {
                        end(process, PATIENCE);
                        ended.add(name);
                    });
            forget(folder, name);
        }
        return ended;
    }

    /** Asks the process to end, and ends it when it does not. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The number alone proves nothing, it may belong to somebody else by now. */
    private static Optional<ProcessHandle> find(DataFolder folder, String mark) {
        String[] parts = mark.split(" ");
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .commandLine()
                        .map(line -> line.contains(folder.root().toString()))
                        // where the system does not tell the command line, the moment of its start has to do
                        .orElseGet(() -> startOf(process).equals(parts[1])));
    }

    private static String startOf(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Long.toString(start.toEpochMilli()))
                .orElse("unknown");
    }
}
