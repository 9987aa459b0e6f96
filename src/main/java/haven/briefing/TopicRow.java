package haven.briefing;

import haven.edition.Words;

/**
 * A topic, for a page.
 *
 * @param version tells one state of it from another
 */
public record TopicRow(long id, int version, Words words) {

    static TopicRow of(Topic topic) {
        return new TopicRow(topic.getId(), topic.getVersion(), topic.words());
    }
}
