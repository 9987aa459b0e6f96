package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The topics of the world, and how Lesotho gets its own. */
@ExtendWith(ArquillianExtension.class)
class TopicsIT {

    private static final String LS = "LS";

    private final BookedAtMaseru maseru = new BookedAtMaseru();

    @Inject
    TopicService topics;

    @Inject
    LateRecordService late;

    @Inject
    RecordService records;

    @Inject
    PortalClock clock;

    @BeforeEach
    void people() {
        clock.stopAt(BookedAtMaseru.NOW);
        maseru.open();
    }

    @AfterEach
    void clean() {
        BookedAtMaseru.removeAll();
        var lists =
                "(select l.id from briefing_topic_list l join country c on c.id = l.country_id where c.code = 'LS')";
        TestRows.write("delete from briefing_topic where list_id in " + lists);
        TestRows.write("delete l from briefing_topic_list l join country c on c.id = l.country_id where c.code = 'LS'");
        clock.runOn();
    }

    private TopicsView view(int number) {
        return People.as("it.aloe", () -> topics.getKept(LS, number));
    }

    private static List<Long> ids(TopicsView.Listed list) {
        return list.topics().stream().map(TopicRow::id).toList();
    }

    @Test
    @DisplayName("BRF-10 the default are seventeen topics in four languages, in the order of the seed")
    void seventeen() {
        var list = view(0).current();
        assertThat(list.topics()).hasSize(17);
        for (var language : List.of("en", "fr", "es", "ar")) {
            assertThat(list.topics())
                    .allMatch(row -> row.words()
                            .languageFor(Locale.forLanguageTag(language))
                            .equals(language));
        }
        assertThat(list.topics().get(0).words().in(Locale.ENGLISH)).contains("UNSMS");
        assertThat(list.topics().get(15).words().in(Locale.ENGLISH)).contains("SCAAN");
        assertThat(view(0).own()).isFalse();
    }

    @Test
    @DisplayName("BRF-10 a country takes the default as its draft, changes it, and releases it as its first list")
    void ownList() {
        People.as("it.aloe", () -> {
            topics.begin(LS);
            topics.begin(LS);
            var draft = topics.getKept(LS, 0).draft();
            assertThat(draft.topics()).hasSize(17);
            assertThatThrownBy(() -> topics.release(LS)).hasMessage("briefing.error.sameTopics");
            var first = draft.topics().get(0);
            topics.move(LS, first.id(), false);
            topics.drop(LS, ids(draft).get(2));
            topics.drop(LS, ids(draft).get(3));
            var dropped = topics.getKept(LS, 0).dropped();
            assertThat(dropped).hasSize(2);
            topics.putBack(LS, dropped.get(0).id());
            topics.add(LS, new TopicText("Snow on the passes", null, null, null));
            assertThatThrownBy(() -> topics.add(LS, new TopicText(" ", "Neige", null, null)))
                    .hasMessage("briefing.error.topicEnglish");
            assertThatThrownBy(() -> topics.add(LS, new TopicText("Snow on the passes", null, null, null)))
                    .hasMessage("briefing.error.topicTwice");
            var changed = new TopicText("Who decides about security here", "Qui décide ici", null, null);
            var seen = topics.getKept(LS, 0).find(String.valueOf(first.id())).orElseThrow();
            topics.change(LS, first.id(), seen.version(), changed);
            assertThatThrownBy(() -> topics.change(LS, first.id(), seen.version(), changed))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("briefing.error.recordChanged");
            assertThat(topics.getKept(LS, 0).own()).isFalse();
            topics.release(LS);
        });
        var released = view(0);
        assertThat(released.own()).isTrue();
        assertThat(released.current().number()).isOne();
        assertThat(released.current().topics()).hasSize(17);
        assertThat(released.current().topics().get(1).words().in(Locale.FRENCH)).isEqualTo("Qui décide ici");
        assertThat(released.current().topics().get(16).words().languageFor(Locale.FRENCH))
                .isEqualTo("en");
        assertThat(TestRows.number("select count(*) from audit_entry where kind = 'TopicList' and scope like '%/LS/'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("BRF-10 a released list never changes: records keep theirs, the next one has the next number")
    void versions() {
        People.as("it.aloe", () -> {
            topics.begin(LS);
            topics.add(LS, new TopicText("Snow on the passes", null, null, null));
            topics.release(LS);
        });
        var first = view(0).current();
        var birch = TestRows.number("select id from person where staff_number = 'IT-BR2'");
        long record = People.as(
                "it.aloe",
                () -> late.record(
                        BookedAtMaseru.CODE, birch, LocalDate.of(2026, 12, 4), null, Set.copyOf(ids(first)), null));
        People.as("it.aloe", () -> {
            assertThatThrownBy(() -> topics.drop(LS, ids(first).get(0))).hasMessage("briefing.error.noDraft");
            topics.begin(LS);
            topics.drop(LS, ids(topics.getKept(LS, 0).draft()).get(17));
            topics.release(LS);
        });
        assertThat(view(0).current().number()).isEqualTo(2);
        var older = view(1);
        assertThat(older.comparing()).isTrue();
        assertThat(older.shown().topics()).hasSize(18);
        assertThat(older.added())
                .extracting(row -> row.words().in(Locale.ENGLISH))
                .containsExactly("Snow on the passes");
        assertThat(older.gone()).isEmpty();
        var kept = People.as("it.birch", () -> records.get(record));
        assertThat(kept.listNumber()).isOne();
        assertThat(kept.listCountry()).isEqualTo(LS);
        assertThat(kept.topics()).hasSize(18).allMatch(RecordView.Told::told);
    }

    @Test
    @DisplayName("BRF-10 the world's list is kept by those who reach the world; a draft can be discarded")
    void scopes() {
        assertThatThrownBy(() -> People.as("it.aloe", () -> topics.begin("world")))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> People.as("focal.ke", () -> topics.begin(LS))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> People.as("staff", () -> topics.getKept(LS, 0)))
                .isInstanceOf(NotAllowed.class);
        People.as("it.aloe", () -> topics.begin(LS));
        assertThat(view(0).hasDraft()).isTrue();
        People.as("it.aloe", () -> topics.discard(LS));
        assertThat(view(0).hasDraft()).isFalse();
        assertThat(view(0).current().topics()).hasSize(17);
        assertThat(People.as("it.aloe", topics::listPlaces)).containsExactly(LS);
    }
}
