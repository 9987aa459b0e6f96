package haven.briefing;

import java.time.LocalDate;
import java.util.List;

/**
 * What there is to choose from where a briefing is recorded that was not booked.
 *
 * @param person whose briefing is recorded; null where nobody is chosen, or they were not there within the last year
 */
public record LateChoice(
        String stationCode,
        String stationName,
        LocalDate today,
        BookedPerson person,
        int listNumber,
        List<TopicRow> topics) {

    static final int PEOPLE_SINCE_DAYS = 366;
}
