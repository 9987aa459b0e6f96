package haven.warden;

import java.time.LocalDate;
import java.util.List;

/**
 * A station where somebody is today, with the zone to which they belong there.
 *
 * @param until the last day there; null while it goes on
 * @param zone null where they belong to none
 * @param wardens who looks after it today and is there; wardens before alternates
 * @param looksAfter whether they look after a zone of this station themselves
 */
public record MyZone(
        String stationCode,
        String stationName,
        boolean visiting,
        LocalDate until,
        String zone,
        String area,
        List<WardenLine> wardens,
        boolean looksAfter) {}
