package haven.briefing;

import com.ibm.icu.util.Calendar;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;

/** BRF-08: the days of rest of a country, as Unicode's tables know them; they change with the library, rarely. */
final class Weekend {

    private static final int DAYS = 7;

    private Weekend() {}

    /** From its first day to its last, such as Friday and Saturday; those of most countries where none is known. */
    static List<DayOfWeek> of(String countryCode) {
        var week = Calendar.getWeekDataForRegion(countryCode);
        var first = day(week.weekendOnset);
        int length = Math.floorMod(week.weekendCease - week.weekendOnset, DAYS) + 1;
        return IntStream.range(0, length).mapToObj(first::plus).toList();
    }

    /** ICU counts from Sunday, which is 1. */
    private static DayOfWeek day(int icu) {
        return icu == Calendar.SUNDAY ? DayOfWeek.SUNDAY : DayOfWeek.of(icu - 1);
    }
}
