package haven.briefing;

import haven.place.ScopeCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** BRF-10: which topics hold where. Inside a transaction; nobody is asked whether they may know. */
@ApplicationScoped
class Topics {

    @Inject
    TopicRepository topics;

    /** The newest released list of the country in which this scope lies, else the world's. */
    TopicList inForce(String scope) {
        return newest(ScopeCodes.of(scope).country()).or(() -> newest(null)).orElseThrow();
    }

    /** In order. */
    List<Topic> of(long listId) {
        return topics.listTopics(List.of(listId));
    }

    private Optional<TopicList> newest(String country) {
        return topics.listOf(country).stream().filter(list -> !list.isDraft()).findFirst();
    }
}
