package haven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** People who read and post again and again, until they are told to stop; what they were told is kept. */
final class ProxyLoad {

    /** So that a node that starts again on a small machine gets its share of it. */
    private static final int PAUSE_MS = 40;

    /** Texts whose post was answered with "done". */
    final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();

    /** Texts of which the answer said that it does not know, or never came. */
    final ConcurrentLinkedQueue<String> unsure = new ConcurrentLinkedQueue<>();

    /** Answers that nobody should get: errors, and sign-in pages for people who have signed in. */
    final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

    /** Connections that broke. */
    final ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();

    private final List<String> people;
    private final Supplier<Http> newReader;
    private final ScheduledExecutorService threads;
    private final AtomicInteger turns = new AtomicInteger();

    ProxyLoad(List<String> people, Supplier<Http> newReader) {
        this.people = people;
        this.newReader = newReader;
        this.threads = Executors.newScheduledThreadPool(people.size());
    }

    /** Signs everybody in, one after the other, and lets them go. */
    void start() {
        var readers = new ArrayList<Http>();
        people.forEach(person -> readers.add(newReader.get().signIn(person)));
        for (int i = 0; i < readers.size(); i++) {
            var person = people.get(i);
            var reader = readers.get(i);
            threads.scheduleWithFixedDelay(() -> work(person, reader), 0, PAUSE_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void work(String person, Http reader) {
        var text = "Posted by " + person + " as number " + turns.incrementAndGet();
        try {
            expect(200, reader.get("/account"));
            expect(200, newReader.get().get("/stations"));
            var form = reader.get("/problem");
            if (expect(200, form)) {
                post(reader, form, text);
            }
        } catch (IllegalStateException cut) {
            broken.add(cut.getMessage());
            unsure.add(text);
        } catch (RuntimeException | AssertionError unexpected) {
            wrong.add(unexpected.toString());
        }
    }

    private void post(Http reader, Http.Answer form, String text) {
        var answer = reader.submit(form, "problemForm", "send", Map.of("what", text));
        if (answer.status() == 302 && answer.header("Location").contains("problem.said.sent")) {
            acknowledged.add(text);
        } else if (expect(200, answer)) {
            unsure.add(text);
        }
    }

    private boolean expect(int status, Http.Answer answer) {
        if (answer.status() != status) {
            wrong.add(answer.toString());
        }
        return answer.status() == status;
    }

    void stop() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(40, TimeUnit.SECONDS)) {
            wrong.add("somebody still waits for an answer");
        }
    }
}
