package haven.briefing;

import haven.person.StayDays;
import java.util.List;
import java.util.Map;

/** All stays, and all briefings that count, of some people. */
record Past(Map<Long, List<StayDays>> stays, Map<Long, List<Given>> given) {

    List<StayDays> staysOf(Long person) {
        return stays.getOrDefault(person, List.of());
    }

    List<Given> givenTo(Long person) {
        return given.getOrDefault(person, List.of());
    }
}
