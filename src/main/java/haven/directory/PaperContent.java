package haven.directory;

import haven.contact.ContactKind;
import haven.contact.PublishedNumber;
import haven.edition.PublishedStation;
import haven.medical.PublishedGuidance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the papers of a station say, in one language. Knows days and no time of day: paper is read on another one.
 *
 * @param own whether the station's own entries are here, not only what is open to everybody
 * @param emergency whom to call, in the order of the emergency set, without the operations centre
 * @param groups custodians and services; empty where they are not open
 * @param opcen the operations centre's number as people write it; empty where nobody configured one
 * @param address where the station's page is, as it is typed; with its code where its own entries are open
 * @param goodUntil the last day on which that address opens the station's own entries; null without an end
 * @param guidance the medical guidance in force, or null
 * @param sample whether any of it is made up
 */
record PaperContent(
        Locale locale,
        PublishedStation station,
        String country,
        LocalDate today,
        boolean own,
        List<Line> emergency,
        List<Group> groups,
        String opcen,
        String address,
        LocalDate goodUntil,
        PublishedGuidance guidance,
        boolean sample) {

    private static final int MONTHS_OF_PAPER = 6;

    /**
     * Somebody to call: a role or an institution, never a person's name.
     *
     * @param kind what they are for
     * @param who what it is called, in {@code language}
     * @param whose the organization; may be empty
     * @param checkedOn the day somebody last checked it; null: never
     */
    record Line(
            ContactKind kind,
            String who,
            String language,
            String whose,
            List<PublishedNumber> numbers,
            String callSign,
            String hours,
            String languages,
            LocalDate checkedOn) {}

    /** Lines under a heading. @param first whether they belong where there is little room */
    record Group(String heading, boolean first, List<Line> lines) {}

    /** For a card or a poster: one line for each role, and of the groups that come first so many lines. */
    PaperContent shortened(int mostHelpers) {
        var kinds = EnumSet.noneOf(ContactKind.class);
        return new PaperContent(
                locale,
                station,
                country,
                today,
                own,
                emergency.stream().filter(line -> kinds.add(line.kind())).toList(),
                firstGroups(mostHelpers),
                opcen,
                address,
                goodUntil,
                guidance,
                sample);
    }

    /** Fairly: each group's first line before any group's second. */
    private List<Group> firstGroups(int most) {
        var candidates = groups.stream().filter(Group::first).toList();
        var chosen = new ArrayList<Group>();
        int left = most;
        for (int i = 0; i < candidates.size(); i++) {
            int forOthers = candidates.size() - i - 1;
            var lines = candidates.get(i).lines();
            int take = Math.min(lines.size(), Math.max(1, left - forOthers));
            chosen.add(new Group(candidates.get(i).heading(), true, lines.subList(0, take)));
            left -= take;
        }
        return chosen;
    }

    /** When the oldest of its entries was checked; null where none ever was. */
    LocalDate checkedOn() {
        return lines().map(Line::checkedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether something here was never checked. */
    boolean hasUnchecked() {
        return lines().anyMatch(line -> line.checkedOn() == null);
    }

    /** Six months after the oldest check, or the day on which its address ends; null where that is over or unknown. */
    LocalDate replaceBy() {
        return Stream.of(checkedOn() == null ? null : checkedOn().plusMonths(MONTHS_OF_PAPER), goodUntil)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(day -> checkedOn() != null && day.isAfter(today))
                .orElse(null);
    }

    private Stream<Line> lines() {
        return Stream.concat(emergency.stream(), groups.stream().flatMap(group -> group.lines().stream()));
    }
}
