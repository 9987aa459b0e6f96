package haven;

import haven.launch.ServerCommands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How tests start Payara Micro: with the same command files as the launcher, so that what is tested is what runs. */
final class TestServer {

    private final String name;
    private final int port = TestFolders.freePort();

    TestServer(String name) {
        this.name = name;
    }

    int port() {
        return port;
    }

    /** What people would type; the portal takes requests for no other host. */
    String url() {
        return "http://localhost:" + port;
    }

    /** Options of the JVM. */
    List<String> jvmOptions(String databaseUrl) {
        return new ArrayList<>(List.of(
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + TestFolders.empty(name + "-tmp"),
                "-Dhaven.url=" + url(),
                "-Dhaven.data=" + TestFolders.empty(name + "-data"),
                "-Dhaven.demo=true",
                "-Dhaven.metrics.token=" + Http.METRICS_TOKEN,
                "-Dhaven.db.url=" + databaseUrl,
                "-Dhaven.db.user=" + TestDatabase.PORTAL_USER,
                "-Dhaven.db.password=" + TestDatabase.PORTAL_PASSWORD,
                "-Dhaven.db.owner.user=" + TestDatabase.USER,
                "-Dhaven.db.owner.password=" + TestDatabase.PASSWORD));
    }

    /** Options of Payara Micro, all but the archive, for a server that answers nobody until the archive is deployed. */
    List<String> shutServerOptions() {
        var options = serverOptions(ServerCommands.writeClosedPreboot(TestFolders.existing(name), "127.0.0.1"));
        options.addAll(List.of(
                "--postdeploycommandfile",
                ServerCommands.writePostdeploy(TestFolders.existing(name)).toString()));
        return options;
    }

    /** Options of Payara Micro, all but the archive, for a server that is there before any archive. */
    List<String> serverOptions() {
        return serverOptions(ServerCommands.writePreboot(TestFolders.existing(name), "127.0.0.1"));
    }

    private List<String> serverOptions(Path preboot) {
        return new ArrayList<>(List.of(
                "--port",
                String.valueOf(port),
                "--nohazelcast",
                "--prebootcommandfile",
                preboot.toString(),
                "--postbootcommandfile",
                ServerCommands.writePostboot(TestFolders.existing(name)).toString(),
                "--logToFile",
                log().toString()));
    }

    /** What the server says; the first place to look when a test fails. */
    Path log() {
        return TestFolders.existing(name).resolve("server.log");
    }

    /** Payara Micro itself. */
    static Path jar() {
        return Path.of(System.getProperty("haven.payara")).toAbsolutePath();
    }

    /** The portal as it is shipped. */
    static Path war() {
        return Path.of(System.getProperty("haven.war")).toAbsolutePath();
    }
}
