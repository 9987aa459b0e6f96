package haven.search;

import java.util.List;

/** What one source found; never empty. */
public record SearchGroup(String key, List<SearchHit> hits) {}
