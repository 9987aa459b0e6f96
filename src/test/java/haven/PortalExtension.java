package haven;

import java.time.Duration;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Starts the database before Arquillian starts the server, tells Arquillian how to start it, and lets no test begin
 * before the portal is ready. The database ends with this JVM, after the server.
 */
public class PortalExtension implements LoadableExtension {

    private static final Duration LONGEST_START = Duration.ofSeconds(180);

    /** Where the portal under test is found, in tests that look at it from outside. */
    public static String url() {
        return System.getProperty("haven.it.url");
    }

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(PortalExtension.class);
        if (url() != null) {
            return;
        }
        var database = new TestDatabase("database").start();
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        var server = new TestServer("portal");
        System.setProperty("haven.db.url", database.url());
        System.setProperty("haven.it.url", server.url());
        System.setProperty("haven.it.port", String.valueOf(server.port()));
        TestMail.start();
        var options = server.jvmOptions(database.url());
        options.add("-Dhaven.mail.url=smtp+plain://127.0.0.1:" + TestMail.port());
        System.setProperty("haven.it.jvm", String.join(" ", options));
        System.setProperty("haven.it.server", String.join(" ", server.serverOptions()));
    }

    void awaitReady(@Observes AfterDeploy deployed) {
        if (Http.to(url()).get("/ready").status() == 404) {
            throw new IllegalStateException("The portal could not be deployed: see target/it/portal/server.log.0");
        }
        Wait.until(
                "the portal is ready",
                LONGEST_START,
                () -> Http.to(url()).get("/ready").status() == 200);
        TestPasswords.cheapen();
    }
}
