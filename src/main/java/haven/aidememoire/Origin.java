package haven.aidememoire;

import java.time.ZoneId;

/**
 * Where an entry is from, seen from the station whose page shows it.
 *
 * @param name of the station or the region's town; the code of the country; empty for the world
 * @param kilometres how far away that is; null where it is not in one spot
 */
public record Origin(Level level, String name, Long kilometres, ZoneId zone) {

    /** In the order in which entries are shown. */
    public enum Level {
        HERE,
        STATION,
        COUNTRY,
        REGION,
        WORLD
    }

    public boolean here() {
        return level == Level.HERE;
    }
}
