package haven.directory;

import java.time.LocalDate;

/** Somebody whose posting ends, with what they still hold there. */
record LeaverRow(
        long stayId,
        long personId,
        String name,
        LocalDate lastDay,
        String region,
        String country,
        String station,
        String stationName,
        int duties,
        int contacts) {

    String scope() {
        return "/world/" + region + "/" + country + "/" + station + "/";
    }
}
