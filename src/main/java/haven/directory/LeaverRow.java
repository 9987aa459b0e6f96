package haven.directory;

import java.time.LocalDate;

/**
 * Somebody whose posting ends, with what of theirs the reader may end or keep.
 *
 * @param dutyScope the widest scope of these duties, or null
 * @param contactScope the same of these contacts
 */
record LeaverRow(
        long stayId,
        long personId,
        String name,
        LocalDate lastDay,
        String region,
        String regionName,
        String country,
        String station,
        String stationName,
        int duties,
        String dutyScope,
        int contacts,
        String contactScope) {

    String scope() {
        return "/world/" + region + "/" + country + "/" + station + "/";
    }
}
