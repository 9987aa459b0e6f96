package haven.aidememoire;

import haven.contact.OpeningHours;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What gaps are found by, of a service that readers rely on; read without the rest of it. */
public record ServiceFacts(
        String scope,
        ServiceGroup group,
        String gives,
        String welcomes,
        OpeningHours hours,
        String languages,
        LocalDate answeredOn,
        Long numbers) {

    Gaps.Measured measured() {
        return new Gaps.Measured(
                group,
                chosen(gives, Care.class),
                welcomes == null ? null : chosen(welcomes, Welcome.class),
                hours.always(),
                numbers > 0,
                languages != null && !languages.isEmpty(),
                answeredOn);
    }

    private static <E extends Enum<E>> Set<E> chosen(String joined, Class<E> type) {
        var all = EnumSet.noneOf(type);
        if (joined != null && !joined.isEmpty()) {
            for (var name : joined.split(",")) {
                all.add(Enum.valueOf(type, name));
            }
        }
        return all;
    }
}
