package haven.briefing;

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
        return newest(country(scope)).or(() -> newest(null)).orElseThrow();
    }

    /** In order. */
    List<Topic> of(long listId) {
        return topics.listTopics(List.of(listId));
    }

    private Optional<TopicList> newest(String country) {
        return topics.listOf(country).stream().filter(list -> !list.isDraft()).findFirst();
    }

    /** {@code KE} of {@code /world/nairobi/KE/ke-nairobi/}; null for what is wider than a country. */
    private static String country(String scope) {
        var parts = scope.split("/");
        return parts.length > 3 ? parts[3] : null;
    }
}
