package haven.place;

import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads regions, countries and duty stations from the list that comes with the portal, and brings changed names,
 * zones and coordinates up to date. What is no longer in the list stays: cards with its code are printed.
 */
@ApplicationScoped
public class WorldLoad implements StartStep {

    private static final Logger LOG = Logger.getLogger(WorldLoad.class.getName());

    @Inject
    WorldRepository world;

    @Override
    public int order() {
        return 10;
    }

    /** One statement where nothing changed. Two nodes may run this at once: each row is written by key. */
    @Override
    public void run() throws SQLException {
        var listed = WorldStation.all();
        var known = new HashSet<>(world.stations());
        var changed =
                listed.stream().filter(station -> !known.contains(station)).toList();
        if (!changed.isEmpty()) {
            world.save(changed);
            LOG.log(Level.INFO, "The world is loaded: {0} stations are new or changed.", changed.size());
        }
    }
}
