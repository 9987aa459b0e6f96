package haven.briefing;

import java.time.ZoneId;

/** A briefer in a list. @param zone of the station, by whose clock their times are told */
public record BrieferRow(
        Long id,
        Long personId,
        String name,
        String scope,
        String station,
        String stationName,
        String country,
        ZoneId zone) {

    static BrieferRow of(Briefer briefer) {
        var station = briefer.getStation();
        return new BrieferRow(
                briefer.getId(),
                briefer.getPerson().getId(),
                briefer.getPerson().name(),
                briefer.scope(),
                station.getCode(),
                station.getName(),
                station.getCountry().getCode(),
                station.getZone());
    }

    public String url() {
        return "/briefing/desk/" + id;
    }
}
