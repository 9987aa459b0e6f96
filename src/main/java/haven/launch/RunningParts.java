package haven.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * What runs and must be stopped, last started first, however this process ends: by itself, by Ctrl-C, by a signal, or
 * because the process that started it is gone.
 */
final class RunningParts {
    private static final long LOOK_MILLIS = 500;

    private final Console console;
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private boolean stopping;
    private boolean quiet;

    RunningParts(Console console) {
        this.console = console;
    }

    /** From now on the folder is given back and the parts are stopped when this process ends. */
    void begin(DataFolder folder, boolean withParent) {
        stops.push(folder::close);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop"));
        if (withParent) {
            ProcessHandle.current().parent().ifPresent(this::follow);
        }
    }

    /** What is stopped at the end is not Haven, only what a command needed: nobody has to be told. */
    synchronized void beQuiet() {
        quiet = true;
    }

    /** Adds a part that runs; when Haven is being stopped already it is stopped at once. */
    synchronized <T> T add(T part, Consumer<T> stop) {
        stops.push(() -> stop.accept(part));
        return part;
    }

    synchronized boolean areStopping() {
        return stopping;
    }

    /** Complains that something is gone, but not when it is gone because Haven is being stopped. */
    void refuseUnlessStopping(String sentence) throws InterruptedException {
        synchronized (this) {
            if (!stopping) {
                throw new Refusal(sentence);
            }
        }
        // the exit that was asked for is under way and ends this thread
        Thread.currentThread().join();
    }

    private void stopAll() {
        boolean partsRun;
        synchronized (this) {
            stopping = true;
            partsRun = stops.size() > 1 && !quiet;
        }
        if (partsRun) {
            console.say("Stopping Haven.");
        }
        for (Runnable stop = next(); stop != null; stop = next()) {
            stop.run();
        }
        if (partsRun) {
            console.say("Haven has stopped.");
        }
    }

    private synchronized Runnable next() {
        return stops.poll();
    }

    private void follow(ProcessHandle parent) {
        var follower = new Thread(
                () -> {
                    while (parent.isAlive()) {
                        try {
                            Thread.sleep(LOOK_MILLIS);
                        } catch (InterruptedException e) {
                            return;
                        }
                    }
                    System.exit(1);
                },
                "follows its parent");
        follower.setDaemon(true);
        follower.start();
    }
}
