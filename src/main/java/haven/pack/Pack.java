package haven.pack;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * The pack of a station, as it is at one instant.
 *
 * @param country code of its country
 * @param sample whether this portal shows made-up data
 */
public record Pack(
        String code, String station, String country, ZoneId zone, Instant at, List<PackPart> parts, boolean sample) {}
