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
            total += found.size();
        } else {
            var counted = source.count(question.atMost(COUNTED + 1));
            orMore |= counted > COUNTED;
            total += Math.min(counted, COUNTED);
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

    long total() {
        return total;
    }

    boolean orMore() {
        return orMore;
    }
}
