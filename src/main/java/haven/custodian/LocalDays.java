package haven.custodian;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which day it is where: at one instant the world has two dates, for an hour three. For conditions in queries. */
record LocalDays(LocalDate utc, Set<String> ahead, Set<String> behind) {

    static LocalDays of(Clock clock) {
        var utc = LocalDate.now(clock);
        var byDay = ZoneId.getAvailableZoneIds().stream()
                .collect(Collectors.groupingBy(
                        zone -> LocalDate.now(clock.withZone(ZoneId.of(zone))).compareTo(utc) > 0
                                ? 1
                                : LocalDate.now(clock.withZone(ZoneId.of(zone))).compareTo(utc) < 0 ? -1 : 0,
                        Collectors.toSet()));
        return new LocalDays(utc, byDay.getOrDefault(1, Set.of()), byDay.getOrDefault(-1, Set.of()));
    }

    /** The day at a station, told by its zone; for SQL, with {@code s} for the station. Adds its parameters. */
    String sql(Map<String, Object> parameters) {
        var cases = new StringBuilder("cast(case");
        add(cases, "ahead", ahead, utc.plusDays(1), parameters);
        add(cases, "behind", behind, utc.minusDays(1), parameters);
        parameters.put("utc", utc);
        return cases.append(
                        ahead.isEmpty() && behind.isEmpty()
                                ? " when 1 = 1 then :utc end as date)"
                                : " else :utc end as date)")
                .toString();
    }

    /** Whether a day lies before the one that it is at a station; for JPQL, with {@code s} for the station. */
    String jpqlBefore(String field, Map<String, Object> parameters) {
        var condition = new StringBuilder("(").append(field).append(" < :utcYesterday");
        parameters.put("utcYesterday", utc.minusDays(1));
        if (!ahead.isEmpty()) {
            condition.append(" or s.timeZone in :ahead and ").append(field).append(" < :aheadDay");
            parameters.put("ahead", ahead);
            parameters.put("aheadDay", utc.plusDays(1));
        }
        condition.append(" or ").append(field).append(" < :utc");
        parameters.put("utc", utc);
        if (!behind.isEmpty()) {
            condition.append(" and s.timeZone not in :behind");
            parameters.put("behind", behind);
        }
        return condition.append(')').toString();
    }

    private static void add(
            StringBuilder cases, String name, Set<String> zones, LocalDate day, Map<String, Object> parameters) {
        if (!zones.isEmpty()) { // "in ()" is no SQL
            cases.append(" when s.time_zone in (:")
                    .append(name)
                    .append(") then :")
                    .append(name)
                    .append("Day");
            parameters.put(name, zones);
            parameters.put(name + "Day", day);
        }
    }
}
