package haven.launch;

import haven.Http;
import haven.SentFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People who work in a portal at the same time, and who remember what it acknowledged to them, and when. */
final class PeopleAtWork implements AutoCloseable {

    /**
     * Something that the portal has acknowledged.
     *
     * @param at when its answer was there, as the system's nanoseconds
     * @param text what was told, or the title of the document that was given
     */
    record Done(long at, String text) {}

    final ConcurrentLinkedQueue<Done> reports = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<Done> documents = new ConcurrentLinkedQueue<>();
    private final String portal;
    private final AtomicInteger count = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> all = new ArrayList<>();
    private volatile boolean atWork = true;

    private PeopleAtWork(String portal) {
        this.portal = portal;
    }

    /** Two people report problems, two give documents. */
    static PeopleAtWork begin(String portal) {
        var people = new PeopleAtWork(portal);
        for (int i = 0; i < 2; i++) {
            people.all.add(people.threads.submit(people::report));
            people.all.add(people.threads.submit(people::give));
        }
        return people;
    }

    private void report() {
        while (atWork) {
            var reader = Http.to(portal);
            String text = "Report " + count.incrementAndGet() + " of somebody at work";
            var answer =
                    reader.submit(reader.get("/problem?at=/stations"), "problemForm", "send", Map.of("what", text));
            if (answer.status() != 302) {
                throw new AssertionError(answer + answer.body());
            }
            reports.add(new Done(System.nanoTime(), text));
        }
    }

    private void give() {
        var keeper = Http.to(portal).signIn("focal.ke");
        while (atWork) {
            String title = "Paper " + count.incrementAndGet() + " of somebody at work";
            var form = keeper.get("/documents/ke/new");
            var typed = Map.of("type", "1", "title", title, "language", "en", "classification", "ALL_STAFF");
            var file = new SentFile(
                    "file",
                    "paper.pdf",
                    ("%PDF-1.4\n% " + title + "\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8));
            var answer = keeper.submit(form, "upload", "add", typed, file);
            if (answer.status() != 302) {
                throw new AssertionError(answer + answer.body());
            }
            documents.add(new Done(System.nanoTime(), title));
        }
    }

    /** What had been acknowledged by this moment. */
    static List<String> until(long moment, Iterable<Done> all) {
        var texts = new ArrayList<String>();
        all.forEach(done -> {
            if (done.at() < moment) {
                texts.add(done.text());
            }
        });
        return texts;
    }

    /** Ends the work; fails when somebody got anything but an acknowledgement. */
    void stop() throws Exception {
        atWork = false;
        for (var each : all) {
            each.get(60, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        atWork = false;
        threads.shutdownNow();
    }
}
