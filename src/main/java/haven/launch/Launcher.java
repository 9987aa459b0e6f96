package haven.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * Starts Haven and keeps it running until it is interrupted. {@code start} (or nothing), {@code backup},
 * {@code restore}, {@code remove-demo}, {@code check-traces}, {@code help}.
 */
public final class Launcher {
    private static final String REMOVE_SCRIPT = "db/demo/remove.sql";
    private static final long SPACE_FIRST = 1000;
    private static final long SPACE_LATER = 100;
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration TELL_WAITING = Duration.ofSeconds(5);

    private final Console console;
    private final RunningParts parts;
    private LaunchSettings settings;
    private DataFolder folder;
    private Bundle bundle;
    private HavenDatabase database;

    private Launcher(Console console) {
        this.console = console;
        this.parts = new RunningParts(console);
    }

    /** Ends the process itself, in every case: threads of libraries must not keep a failed start alive. */
    public static void main(String[] arguments) {
        // Java forbids the Host header unless told before the first request
        System.setProperty("sun.net.http.allowRestrictedHeaders", "true");
        var console = new Console(System.out, System.err);
        int code = 1;
        try {
            new Launcher(console).run(words(arguments));
            code = 0;
        } catch (Refusal e) {
            console.complain(e.getMessage());
        } catch (InterruptedException e) {
            console.complain("Haven was interrupted.");
        } catch (Throwable e) {
            console.complain("Haven cannot go on because of an error of its own: " + e);
            e.printStackTrace();
        }
        System.exit(code);
    }

    /** The build hands on the whole command as one argument. */
    private static List<String> words(String... arguments) {
        if (arguments.length == 1) {
            return List.of(arguments[0].strip().split("\\s+", 2));
        }
        return arguments.length == 0 ? List.of("start") : List.of(arguments);
    }

    private void run(List<String> command) throws InterruptedException {
        switch (command.get(0)) {
            case "start" -> start();
            case "backup" -> safekeeping().backup(file(command));
            case "restore" -> safekeeping().restore(file(command));
            case "remove-demo" -> removeDemo();
            case "check-traces" -> checkTraces(command.subList(1, command.size()));
            case "help", "--help", "-h" ->
                console.say(Bundle.text("haven/launch/help.txt").orElseThrow());
            default ->
                throw new Refusal(
                        "\"" + command.get(0)
                                + "\" is no command of Haven; there are start, backup, restore, remove-demo, check-traces, help.");
        }
    }

    private Safekeeping safekeeping() {
        settings = LaunchSettings.read(System.getenv(), System.getProperties());
        return new Safekeeping(settings, parts, console);
    }

    private void checkTraces(List<String> logs) throws InterruptedException {
        settings = LaunchSettings.read(System.getenv(), System.getProperties());
        new TraceCheck(settings, console).run(logs.stream().map(Path::of).toList());
    }

    private static Path file(List<String> command) {
        if (command.size() != 2 || command.get(1).isBlank()) {
            throw new Refusal("Say which file: java -jar haven.jar " + command.get(0) + " FILE.zip");
        }
        return Path.of(command.get(1));
    }

    private void start() throws InterruptedException {
        prepare();
        requirePort();
        folder.announce(settings.url());
        OptionalInt known = SchemaVersion.known(bundle.war());
        boolean mayDiffer = database.mayDiffer(known);
        DatabaseAccess access = database.open();
        boolean looked = true;
        if (mayDiffer || !settings.demo()) {
            database.await();
            HavenDatabase.requireWhole(folder, access);
            requireNoForgottenDemo(access);
            boolean saves = settings.savesBeforeUpgrade();
            var upgrade = new Upgrade(folder, database, console);
            looked = upgrade.prepare(access, known, saves) || !saves;
        }
        console.say("Starting the portal.");
        PortalProcess portal = parts.add(
                PortalProcess.start(
                        settings,
                        folder,
                        bundle.payara(),
                        bundle.war(),
                        settings.forPortal(access, looked),
                        console::say),
                PortalProcess::stop);
        database.await(); // in demo mode both start side by side: the portal needs no database in order to start
        awaitReady(portal);
        database.remember(access);
        welcome();
        portal.awaitEnd();
        parts.refuseUnlessStopping("The portal ended by itself; " + folder.resolve("logs/haven.log") + " says why.");
    }

    private void removeDemo() throws InterruptedException {
        prepare();
        String script = Bundle.text(REMOVE_SCRIPT)
                .orElseThrow(() -> new Refusal("This Haven was built without the script that removes demo accounts."));
        DatabaseAccess access = database.open();
        database.await();
        HavenDatabase.requireWhole(folder, access);
        try (var connection = access.connect()) {
            int accounts = DemoAccounts.count(connection);
            if (accounts == 0) {
                console.say("There are no demo accounts.");
                return;
            }
            int rows = DemoAccounts.remove(connection, script);
            int left = DemoAccounts.count(connection);
            if (left > 0) {
                throw new Refusal(left + " of " + accounts + " demo accounts could not be removed.");
            }
            console.say("Removed " + accounts + " demo accounts and what belonged to them (" + rows + " rows).");
        } catch (SQLException e) {
            throw new Refusal("The demo accounts were not removed, nothing was changed: " + e.getMessage(), e);
        }
    }

    private void prepare() {
        settings = LaunchSettings.read(System.getenv(), System.getProperties());
        folder = DataFolder.take(settings.data());
        parts.begin(folder, settings.stopsWithParent());
        console.say("Haven keeps its data in " + folder.root());
        bundle = new Bundle(settings, folder);
        database = new HavenDatabase(settings, folder, bundle, parts, console);
        Restore.requireFinished(folder);
        List<String> ended = Orphans.endAll(folder, "portal", "database");
        if (!ended.isEmpty()) {
            console.say("An earlier Haven was killed and left its " + String.join(" and its ", ended)
                    + " running; ended that.");
        }
        boolean first = settings.databaseUrl().isEmpty() && !DatabaseProgram.isUnpacked(folder);
        folder.requireSpace(first ? SPACE_FIRST : SPACE_LATER);
    }

    private void requirePort() {
        var address = settings.address();
        try {
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                throw new Refusal("HAVEN_ADDRESS " + address.getHostAddress()
                        + " is not an address of this machine; take 127.0.0.1, or 0.0.0.0 for all it has.");
            }
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(address, settings.port()));
            }
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage()).contains("ermission")
                    ? "may not be used by this account"
                    : "is taken by another program";
            throw new Refusal(
                    "Port " + settings.port() + " of " + address.getHostAddress() + " " + why
                            + "; choose another one with HAVEN_PORT.",
                    e);
        }
    }

    private void requireNoForgottenDemo(DatabaseAccess access) {
        if (settings.demo()) {
            return;
        }
        try (var connection = access.connect()) {
            int accounts = DemoAccounts.count(connection);
            if (accounts > 0) {
                String remove = settings.says("HAVEN_WAR")
                        ? "./mvnw -Prun -Dhaven.command=remove-demo"
                        : "java -jar haven.jar remove-demo";
                throw new Refusal("Demo mode is off, but the database has " + accounts
                        + " demo accounts with passwords that everybody knows; remove them with \"" + remove
                        + "\" and start Haven again.");
            }
        } catch (SQLException e) {
            // away: the portal starts without it, waits, and looks itself
        }
    }

    private void awaitReady(PortalProcess portal) throws InterruptedException {
        var progress = console.progress("starting the portal");
        Duration waitingSince = null;
        boolean told = false;
        while (true) {
            Readiness answer = Readiness.ask(settings);
            switch (answer.state()) {
                case READY -> {
                    return;
                }
                case REFUSED -> throw new Refusal(answer.word());
                case WAITING -> waitingSince = waitingSince == null ? progress.elapsed() : waitingSince;
                case AWAY -> waitingSince = null;
            }
            boolean external = settings.databaseUrl().isPresent();
            boolean waiting = waitingSince != null
                    && external
                    && !answer.word().isEmpty()
                    && progress.elapsed().minus(waitingSince).compareTo(TELL_WAITING) > 0;
            if (waiting && !told) {
                console.say("Haven listens at " + settings.url() + " and waits for its " + answer.word() + " at "
                        + settings.databaseUrl().get().replaceFirst("\\?.*", "")
                        + "; pages that need it say so until it comes.");
                told = true;
            }
            if (portal.endsWithin(LOOK) || (answer.state() == Readiness.State.AWAY && portal.isEmpty())) {
                parts.refuseUnlessStopping(
                        "The portal could not start; " + folder.resolve("logs/haven.log") + " says why.");
            }
            if (!told) {
                progress.tick();
                if (progress.elapsed().compareTo(LONGEST_START) > 0) {
                    throw new Refusal("The portal was not ready after " + LONGEST_START.toMinutes() + " minutes; "
                            + folder.resolve("logs/haven.log") + " says why.");
                }
            }
        }
    }

    private void welcome() {
        console.say("");
        console.say("Haven is ready: " + settings.url() + "/");
        if (settings.demo()) {
            console.say("Demo mode: made-up people and places to try out. Sign in with one of these names,");
            console.say("the password is the name: " + String.join(" ", DemoAccounts.NAMES));
        }
        if (!settings.address().isLoopbackAddress() && !settings.says("HAVEN_URL")) {
            console.say("HAVEN_URL is not set: other machines are refused until it says under which name they ask.");
        }
        console.say("Stop it with Ctrl-C.");
    }
}
