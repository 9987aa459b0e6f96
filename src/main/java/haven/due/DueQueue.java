package haven.due;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Brings the answers of all sources into one order: risk first, then the day it is due. A source is asked for items
 * only while those of a greater risk do not fill the part that is wanted, and to count only where its list was cut.
 */
final class DueQueue {

    /** How far anybody counts; behind that it is "more than". */
    static final int COUNTED = 1_000;

    private static final Comparator<DueItem> ORDER =
            Comparator.comparing(DueItem::risk).thenComparing(DueItem::due).thenComparing(DueItem::rule);

    private final List<DueItem> items = new ArrayList<>();
    private final List<DueGroup> groups = new ArrayList<>();
    private long total;
    private boolean orMore;

    private DueQueue() {}

    /**
     * Asks the sources.
     *
     * @param questions what each is asked; null for a source that is not asked
     * @param most how many items are wanted in all
     */
    static DueQueue of(List<DueItems> sources, Function<DueItems, DueQuestion> questions, int most) {
        var queue = new DueQueue();
        var byRisk = new TreeMap<Risk, List<DueItems>>();
        sources.forEach(source ->
                byRisk.computeIfAbsent(source.risk(), risk -> new ArrayList<>()).add(source));
        for (Map.Entry<Risk, List<DueItems>> same : byRisk.entrySet()) {
            int wanted = most - queue.items.size();
            for (var source : same.getValue()) {
                var question = questions.apply(source);
                if (question != null && !question.isEmpty()) {
                    queue.ask(source, question, Math.max(0, wanted));
                }
            }
            queue.settle(most);
        }
        return queue;
    }

    private void ask(DueItems source, DueQuestion question, int wanted) {
        var found = wanted == 0 ? List.<DueItem>of() : source.list(question.atMost(wanted));
        items.addAll(found);
        if (wanted > 0 && found.size() < wanted) {
            add(source, found.size(), false);
        } else {
            var counted = source.count(question.atMost(COUNTED + 1));
            add(source, Math.min(counted, COUNTED), counted > COUNTED);
        }
    }

    private void add(DueItems source, long number, boolean more) {
        orMore |= more;
        total += number;
        if (number > 0) {
            groups.add(new DueGroup(source.rule(), number, more));
        }
    }

    private void settle(int most) {
        items.sort(ORDER);
        if (items.size() > most) {
            items.subList(most, items.size()).clear();
        }
    }

    /** In order. */
    List<DueItem> items() {
        return items;
    }

    /** How many each rule makes, in the order of the risk. */
    List<DueGroup> groups() {
        return groups;
    }

    long total() {
        return total;
    }

    boolean orMore() {
        return orMore;
    }
}
