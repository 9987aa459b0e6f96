package haven.search;

import java.util.List;
import java.util.Locale;

/** Something that can be searched. Every CDI bean of this type takes part. */
public interface SearchSource {

    /** A short constant name; the text {@code search.source.<key>} is the heading above its hits. */
    String key();

    /**
     * What fits, best first. A source answers for the caller of this request and leaves out what they may not open;
     * where they may open nothing it answers nothing, also to somebody who is not signed in.
     *
     * @param query not blank
     * @param locale the language of titles and notes
     */
    List<SearchHit> find(String query, Locale locale, int limit);
}
