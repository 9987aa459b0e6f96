package haven.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Readers who ask for the same address again and again, each as soon as the answer is there. */
final class Load implements AutoCloseable {

    private final int port;
    private final Duration lasting;
    private final ProcessHandle portal;
    private final ProcessHandle database;
    private final ExecutorService readers = Executors.newFixedThreadPool(BenchSettings.READERS);

    /** @param portal the process whose processor time is told, like that of the database */
    Load(int port, Duration lasting, ProcessHandle portal, ProcessHandle database) {
        this.port = port;
        this.lasting = lasting;
        this.portal = portal;
        this.database = database;
    }

    /**
     * How it went.
     *
     * @param perSecond answers in a second
     * @param median time of an answer in milliseconds
     * @param p99 the time that one in a hundred exceeds
     * @param portalMillis processor time of the portal for one answer
     * @param databaseMillis processor time of the database for one answer
     * @param failed answers that were not 200
     */
    record Figures(
            double perSecond, double median, double p99, double portalMillis, double databaseMillis, long failed) {}

    private record Times(long[] nanos, long failed) {}

    int port() {
        return port;
    }

    /** @param cookies one set of headers for each reader in turn */
    Figures on(String path, List<Map<String, String>> cookies) throws InterruptedException {
        ask(path, cookies, lasting.dividedBy(2));
        long portalBefore = Memory.processorMillis(portal);
        long databaseBefore = Memory.processorMillis(database);
        long from = System.nanoTime();
        var times = ask(path, cookies, lasting);
        double seconds = (System.nanoTime() - from) / 1e9;
        double count = times.nanos().length;
        return new Figures(
                count / seconds,
                millis(times.nanos(), 0.5),
                millis(times.nanos(), 0.99),
                (Memory.processorMillis(portal) - portalBefore) / count,
                (Memory.processorMillis(database) - databaseBefore) / count,
                times.failed());
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }

    private Times ask(String path, List<Map<String, String>> cookies, Duration during) throws InterruptedException {
        long until = System.nanoTime() + during.toNanos();
        var tasks = new ArrayList<Callable<Times>>();
        for (int reader = 0; reader < BenchSettings.READERS; reader++) {
            var cookie = cookies.get(reader % cookies.size());
            tasks.add(() -> read(path, cookie, until));
        }
        var all = new long[0];
        long failed = 0;
        for (Future<Times> done : readers.invokeAll(tasks)) {
            try {
                var one = done.get();
                var nanos = one.nanos();
                failed += one.failed();
                int before = all.length;
                all = Arrays.copyOf(all, before + nanos.length);
                System.arraycopy(nanos, 0, all, before, nanos.length);
            } catch (ExecutionException stopped) {
                throw new IllegalStateException(path + ": " + stopped.getCause(), stopped);
            }
        }
        Arrays.sort(all);
        return new Times(all, failed);
    }

    private Times read(String path, Map<String, String> cookie, long until) throws IOException {
        var nanos = new long[4096];
        int count = 0;
        long failed = 0;
        try (var wire = new Wire(port)) {
            for (long from = System.nanoTime(); from < until; ) {
                var answer = wire.get(path, cookie);
                long now = System.nanoTime();
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * count);
                }
                nanos[count++] = now - from;
                failed += answer.status() == 200 ? 0 : 1;
                from = now;
            }
        }
        return new Times(Arrays.copyOf(nanos, count), failed);
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
