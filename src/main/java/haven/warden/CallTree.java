package haven.warden;

import haven.detail.DetailRow;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom to call at a station, zone by zone.
 *
 * @param whole whether these are all zones of the station, with those who belong to none; else the caller's own zones
 * @param opened whether numbers that are not for everybody are shown, too
 * @param uncovered people without a zone; empty where this is not the whole
 */
public record CallTree(
        String code,
        String station,
        String country,
        LocalDate today,
        boolean whole,
        boolean opened,
        List<Branch> zones,
        List<Leaf> uncovered) {

    /** A zone with those who look after it and their people. */
    public record Branch(String name, String area, List<WardenLine> wardens, List<Leaf> people) {}

    /**
     * Somebody to be called.
     *
     * @param numbers that are shown
     * @param hidden how many more there are that must be opened
     */
    public record Leaf(PersonHere person, List<DetailRow> numbers, int hidden) {}

    /** Whether there is something to open. */
    public boolean hides() {
        return zones.stream().flatMap(zone -> zone.people().stream()).anyMatch(leaf -> leaf.hidden() > 0)
                || uncovered.stream().anyMatch(leaf -> leaf.hidden() > 0);
    }

    /** Whether anybody in it is made up. */
    public boolean sample() {
        return zones.stream()
                        .flatMap(zone -> zone.people().stream())
                        .anyMatch(leaf -> leaf.person().sample())
                || uncovered.stream().anyMatch(leaf -> leaf.person().sample());
    }
}
