package haven.briefing;

import java.time.ZoneId;

/**
 * A briefer in a list.
 *
 * @param zone of the station, by whose clock their times are told
 * @param own whether it is the reader
 * @param holidays whether the reader keeps the holidays of the country where they are
 */
public record BrieferRow(
        Long id,
        String name,
        String scope,
        String station,
        String stationName,
        String country,
        ZoneId zone,
        boolean own,
        boolean holidays) {

    static BrieferRow of(Briefer briefer, Long reader, boolean holidays) {
        var station = briefer.getStation();
        return new BrieferRow(
                briefer.getId(),
                briefer.getPerson().name(),
                briefer.scope(),
                station.getCode(),
                station.getName(),
                station.getCountry().getCode(),
                station.getZone(),
                briefer.getPerson().getId().equals(reader),
                holidays);
    }

    public String url() {
        return "/briefing/desk/" + id;
    }
}
