package haven.briefing;

import java.time.LocalDate;
import java.util.List;

/**
 * What there is to choose from where a briefing is recorded that was not booked.
 *
 * @param people who are at the station, or were there within the last year
 */
public record LateChoice(
        String stationCode,
        String stationName,
        LocalDate today,
        List<AttendanceView.Someone> people,
        int listNumber,
        List<TopicRow> topics) {

    static final int PEOPLE_SINCE_DAYS = 366;
}
