package haven.search;

import haven.access.Allowed;
import haven.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Asks all sources. */
@ApplicationScoped
@Transactional
public class SearchService {

    private static final int PER_SOURCE = 20;

    @Inject
    @Any
    Instance<SearchSource> sources;

    /** What the caller may open of what fits, by source; nothing for a blank query. */
    @Allowed(Permission.READ_PUBLIC)
    public List<SearchGroup> find(String query, Locale locale) {
        if (query.isBlank()) {
            return List.of();
        }
        return sources.stream()
                .sorted(Comparator.comparing(SearchSource::key))
                .map(source -> new SearchGroup(source.key(), ask(source, query, locale)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    static List<SearchHit> ask(SearchSource source, String query, Locale locale) {
        var hits = new LinkedHashMap<String, SearchHit>();
        for (var wording : Synonyms.of(query)) {
            source.find(wording, locale, PER_SOURCE).forEach(hit -> hits.putIfAbsent(hit.url(), hit));
        }
        return hits.values().stream().limit(PER_SOURCE).toList();
    }
}
