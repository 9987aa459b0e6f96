package haven.briefing;

import haven.place.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * BRF-10: the topics of a country or of the world, for those who keep them.
 *
 * @param current the list in force
 * @param own whether that is a list of this place's own; else it is the world's
 * @param shown the list that was asked for, or the one in force
 * @param added what the shown list has and the one in force has not, by its words; {@code gone} the other way round
 * @param draft null where nobody is writing one
 * @param dropped topics in force that the draft has not
 * @param older numbers of all released lists of this place, the newest first
 */
public record TopicsView(
        Place place,
        boolean own,
        Listed current,
        Listed shown,
        List<TopicRow> added,
        List<TopicRow> gone,
        Listed draft,
        List<TopicRow> dropped,
        List<Listed> older) {

    /** A list with its topics; of older ones that are not shown the topics are left out. */
    public record Listed(long id, int number, Instant releasedAt, List<TopicRow> topics) {}

    /** A topic of the draft. */
    public Optional<TopicRow> find(String topic) {
        return draft == null
                ? Optional.empty()
                : draft.topics().stream()
                        .filter(row -> String.valueOf(row.id()).equals(topic))
                        .findFirst();
    }

    public boolean hasDraft() {
        return draft != null;
    }

    /** Whether another list than the one in force is looked at. */
    public boolean comparing() {
        return shown.id() != current.id();
    }
}
