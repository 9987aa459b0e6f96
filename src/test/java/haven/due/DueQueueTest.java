package haven.due;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Permission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueQueueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Function<DueItems, DueQuestion> ALL =
            source -> new DueQuestion(new Everybody(), Locale.ENGLISH, null, Set.of(), null, 0);

    private final List<String> asked = new ArrayList<>();

    @Test
    @DisplayName("XCT-11 risk to life comes first, then the day it is due, over all sources")
    void order() {
        var queue = DueQueue.of(
                List.of(
                        source("order", Risk.ORDER, -50),
                        source("b", Risk.SAFETY, 1, 9),
                        source("a", Risk.SAFETY, 5, 9),
                        source("life", Risk.LIFE, 30)),
                ALL,
                10);

        assertThat(queue.items())
                .extracting(DueItem::key)
                .containsExactly("life/30", "b/1", "a/5", "a/9", "b/9", "order/-50");
        assertThat(queue.total()).isEqualTo(6);
        assertThat(queue.orMore()).isFalse();
    }

    @Test
    @DisplayName("XCT-11 the first part is the same whether the rest is asked for or not")
    void parts() {
        var sources = List.of(
                source("a", Risk.SAFETY, 1, 3, 5, 7), source("b", Risk.SAFETY, 2, 4, 6), source("c", Risk.ORDER, 0, 1));
        var whole = DueQueue.of(sources, ALL, 100).items();

        for (int most = 1; most <= whole.size(); most++) {
            var part = DueQueue.of(sources, ALL, most);
            assertThat(part.items()).as("the first " + most).isEqualTo(whole.subList(0, most));
            assertThat(part.total())
                    .as("the number does not depend on what is shown")
                    .isEqualTo(9);
        }
    }

    @Test
    @DisplayName("XCT-11 sources of a lesser risk are only counted once the part is full, and counted only where cut")
    void asksLittle() {
        DueQueue.of(
                List.of(source("a", Risk.LIFE, 1), source("b", Risk.SAFETY, 1, 2, 3), source("c", Risk.ORDER, 1)),
                ALL,
                3);

        assertThat(asked).containsExactly("list a", "list b", "count b", "count c");
    }

    @Test
    @DisplayName("XCT-11 beyond a thousand it is \"more than\", which stays true")
    void many() {
        var many = source("many", Risk.ORDER, IntStream.range(0, 1500).toArray());

        var queue = DueQueue.of(List.of(many), ALL, 10);

        assertThat(queue.items()).hasSize(10);
        assertThat(queue.total()).isEqualTo(1000);
        assertThat(queue.orMore()).isTrue();
    }

    @Test
    @DisplayName("a source about which nothing is asked is not asked")
    void nothingAsked() {
        var queue = DueQueue.of(
                List.of(source("a", Risk.LIFE, 1)),
                source -> new DueQuestion(new Everybody(), Locale.ENGLISH, null, Set.of(), Set.of(), 0),
                10);

        assertThat(queue.items()).isEmpty();
        assertThat(asked).isEmpty();
    }

    /** Its items are due so many days from today. */
    private DueItems source(String name, Risk risk, int... days) {
        var items = IntStream.of(days)
                .mapToObj(day -> new DueItem(
                        name + "/" + day, risk, "What", "Kenya", "/world/", TODAY, TODAY.plusDays(day), 5, "/"))
                .toList();
        return new DueItems() {
            @Override
            public String rule() {
                return name;
            }

            @Override
            public Risk risk() {
                return risk;
            }

            @Override
            public Permission permission() {
                return Permission.READ_STAFF_PAGES;
            }

            @Override
            public List<DueItem> list(DueQuestion question) {
                asked.add("list " + name);
                return items.subList(0, Math.min(question.most(), items.size()));
            }

            @Override
            public long count(DueQuestion question) {
                asked.add("count " + name);
                return Math.min(question.most(), items.size());
            }
        };
    }
}
