package haven.person;

import haven.place.DutyStation;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule by which one of somebody's stays says which station is theirs. */
final class Home {

    private static final Comparator<Stay> NEWEST =
            Comparator.comparing(Stay::getFrom).reversed();

    private Home() {}

    /** Where they are posted now (the newest posting, should two overlap), else where they last came on a visit. */
    static Optional<DutyStation> of(List<Stay> stays, Clock clock) {
        var posting = stays.stream()
                .filter(stay -> stay.getKind() == Stay.Kind.POSTING && stay.isCurrent(clock))
                .sorted(NEWEST);
        var visit = stays.stream()
                .filter(stay -> stay.getKind() == Stay.Kind.VISIT && stay.hasBegun(clock))
                .sorted(NEWEST);
        return Stream.concat(posting, visit).findFirst().map(Stay::getStation);
    }
}
