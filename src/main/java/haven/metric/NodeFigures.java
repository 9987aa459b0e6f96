package haven.metric;

import haven.shared.Database;
import haven.shared.ErrorNumber;
import haven.shared.Figure;
import haven.shared.Measured;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** How this node itself is: its database, its disk, its errors. */
@ApplicationScoped
public class NodeFigures implements Measured {

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    @Inject
    Database database;

    @Inject
    Settings settings;

    @Override
    public List<Figure> measure() {
        return List.of(
                Figure.now("haven_database_up", "1 while the database answers.", database.isAnswering() ? 1 : 0),
                Figure.now("haven_ready", "1 while the portal can work.", database.isReady() ? 1 : 0),
                Figure.sinceStart("haven_database_waits", "Connections that were asked for.", database.waits()),
                Figure.sinceStart(
                        "haven_database_waited_seconds",
                        "How long was waited for connections in all.",
                        database.waited().toNanos() / NANOS),
                Figure.now(
                        "haven_disk_free_bytes",
                        "Room left where the data folder lies.",
                        settings.dataFolder().toFile().getUsableSpace()),
                Figure.sinceStart("haven_errors", "Errors in the log that have a number.", ErrorNumber.logged()));
    }
}
