package haven.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    @Test
    @DisplayName("rule 3: old names are asked for under the new ones too")
    void oldNames() {
        assertThat(Synonyms.of("SSU")).containsExactly("SSU", "OSS");
        assertThat(Synonyms.of("call the rfso")).containsExactly("call the rfso", "call the RSO");
        assertThat(Synonyms.of("ASITF certificate")).containsExactly("ASITF certificate", "BSAFE certificate");
        assertThat(Synonyms.of("Nairobi")).containsExactly("Nairobi");
    }

    @Test
    @DisplayName("what is found under both names is shown once, and no more than twenty of a source")
    void once() {
        var source = new SearchSource() {
            @Override
            public String key() {
                return "sample";
            }

            @Override
            public List<SearchHit> find(String query, Locale locale, int limit) {
                return java.util.stream.IntStream.range(0, 30)
                        .mapToObj(i -> new SearchHit("Hit " + i, "/hit/" + i, query))
                        .toList();
            }
        };

        var hits = SearchService.ask(source, "ssu", Locale.ENGLISH);

        assertThat(hits).hasSize(20);
        assertThat(hits.stream().map(SearchHit::url)).doesNotHaveDuplicates();
        assertThat(hits.get(0).note()).isEqualTo("ssu");
    }
}
