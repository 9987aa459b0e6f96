package haven.person;

import java.util.List;

/**
 * Who has access to a place today, and who will have soon.
 *
 * @param stationCode null where it is a country
 */
public record PlaceAccess(
        String countryCode, String stationCode, String stationName, List<AccessGroup> now, List<AccessGroup> soon) {}
