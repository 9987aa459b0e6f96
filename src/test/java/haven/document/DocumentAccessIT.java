package haven.document;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.People;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** CSD-08: who reads what, by every way that leads to a document; one table says it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DocumentAccessIT {

    private static final Set<String> EVERYBODY = new TreeSet<>(People.ACCOUNTS);

    /** Documents of Kenya: who reads them, and whether lists have them; {@code staff2}, in Somalia, is named. */
    private enum Paper {
        ALL_STAFF(true, EVERYBODY),
        STATION(true, EVERYBODY),
        SECURITY(true, readers("focal.ke smt.ke rso opcen hq director")),
        SMT(true, readers("smt.ke rso hq director")),
        NAMED(true, readers("staff2 focal.ke rso hq")),
        SUPERSEDED(true, EVERYBODY),
        DRAFT(false, readers("focal.ke rso hq")),
        DRAFT_SMT(false, readers("rso hq")),
        WITHDRAWN(false, readers("focal.ke rso hq")),
        WITHDRAWN_NAMED(false, readers("focal.ke rso hq"));

        private final boolean inForce;
        private final Set<String> readers;

        Paper(boolean inForce, Set<String> readers) {
            this.inForce = inForce;
            this.readers = readers;
        }

        private static Set<String> readers(String names) {
            return new TreeSet<>(List.of(names.split(" ")));
        }

        String title() {
            return "Okapi paper " + name();
        }
    }

    private static final Map<Paper, String> ADDRESSES = new LinkedHashMap<>();
    private static final Map<String, Http> READERS = new TreeMap<>();

    @BeforeAll
    static void publish() {
        var rso = Keeper.signedIn("rso");
        for (var paper : Paper.values()) {
            ADDRESSES.put(paper, rso.add("ke", description(paper), Keeper.pdf("okapi.pdf", paper.title())));
            if (paper.inForce || paper.name().startsWith("WITHDRAWN")) {
                rso.release(ADDRESSES.get(paper), 1);
            }
        }
        rso.withdraw(ADDRESSES.get(Paper.WITHDRAWN), 1);
        rso.withdraw(ADDRESSES.get(Paper.WITHDRAWN_NAMED), 1);
        rso.upload(ADDRESSES.get(Paper.SUPERSEDED), Keeper.pdf("okapi.pdf", "second"));
        rso.release(ADDRESSES.get(Paper.SUPERSEDED), 2);
        People.ACCOUNTS.forEach(name -> READERS.put(name, Http.portal().signIn(name)));
    }

    private static Map<String, String> description(Paper paper) {
        var typed = Keeper.described(paper.title());
        if (paper == Paper.STATION) {
            typed.put("station", "ke-nairobi");
        }
        for (var classification : List.of("SECURITY", "SMT", "NAMED")) {
            if (paper.name().endsWith(classification)) {
                typed.put("classification", classification);
                typed.put("named", "SAMPLE-02");
            }
        }
        return typed;
    }

    /** For each paper: those for whom this is so. */
    private static Map<Paper, Set<String>> whoever(BiPredicate<Http, Paper> isSo) {
        return Arrays.stream(Paper.values()).collect(toMap(paper -> paper, paper -> {
            var names = new TreeSet<String>();
            READERS.forEach((name, reader) -> {
                if (isSo.test(reader, paper)) {
                    names.add(name);
                }
            });
            return names;
        }));
    }

    private static Map<Paper, Set<String>> table() {
        return Arrays.stream(Paper.values()).collect(toMap(paper -> paper, paper -> paper.readers));
    }

    /** In lists nobody finds what is not in force. */
    private static Map<Paper, Set<String>> tableOfLists() {
        return Arrays.stream(Paper.values())
                .collect(toMap(paper -> paper, paper -> paper.inForce ? paper.readers : Set.of()));
    }

    private static void listedBy(String path) {
        var shown = new LinkedHashMap<Http, String>();
        READERS.values().forEach(reader -> shown.put(reader, ok(reader.get(path))));
        assertThat(whoever((reader, paper) -> shown.get(reader).contains(paper.title() + "<")))
                .as(path)
                .isEqualTo(tableOfLists());
    }

    private static String ok(Http.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    @Test
    @DisplayName("CSD-08 the country's list has what one may read and what is in force, nothing else")
    void list() {
        listedBy("/documents/ke");
    }

    @Test
    @DisplayName("CSD-08 search finds what one may read and what is in force, nothing else")
    void search() {
        listedBy("/search?q=okapi");
    }

    @Test
    @DisplayName("CSD-08 the station's page has what one may read and what is in force, nothing else")
    void station() {
        listedBy("/station/ke-nairobi");
        assertThat(READERS.get("staff").get("/station/ke-mombasa").body())
                .contains(Paper.ALL_STAFF.title() + "<")
                .doesNotContain(Paper.STATION.title());
    }

    @Test
    @DisplayName("CSD-08 a document exists for those who may read it, and for nobody else: 404")
    void page() {
        assertThat(whoever((reader, paper) -> exists(reader.get(ADDRESSES.get(paper)), paper)))
                .isEqualTo(table());
        assertThat(whoever((reader, paper) -> exists(reader.get(ADDRESSES.get(paper) + "/1"), paper)))
                .isEqualTo(table());
    }

    @Test
    @DisplayName("CSD-08 a file is sent to those who may read it; for all others it does not exist: 404")
    void download() {
        assertThat(whoever((reader, paper) -> exists(reader.get(ADDRESSES.get(paper) + "/1/file"), paper)))
                .isEqualTo(table());
        assertThat(whoever((reader, paper) -> exists(reader.send("HEAD", ADDRESSES.get(paper) + "/1/file"), paper)))
                .isEqualTo(table());
    }

    /** A page that says no does not tell the title. */
    private static boolean exists(Http.Answer answer, Paper paper) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 404);
        if (answer.status() == 404) {
            assertThat(answer.body()).as(answer.toString()).doesNotContain(paper.title(), "okapi.pdf");
        }
        return answer.status() == 200;
    }

    @Test
    @DisplayName("7 a keeper of another place gets 403 for what they may read and 404 for what they may not")
    void edit() {
        var keepers = Map.of("focal.ke", 200, "rso", 200, "hq", 200, "rso.bangkok", 403);
        keepers.forEach((name, status) -> {
            for (var paper : Paper.values()) {
                var answer = READERS.get(name).get(ADDRESSES.get(paper) + "/edit");
                assertThat(answer.status())
                        .as(name + " " + paper)
                        .isEqualTo(paper.readers.contains(name) ? status : 404);
                if (answer.status() != 200) {
                    assertThat(answer.body()).doesNotContain(paper.title());
                }
            }
        });
    }

    @Test
    @DisplayName("CSD-08 a title that one may not read occurs in no page")
    void noTitleAnywhere() {
        var pages =
                List.of("/", "/documents", "/documents/keep", "/stations", "/account", "/search?q=paper", "/privacy");
        READERS.forEach((name, reader) -> {
            for (var page : pages) {
                var body = reader.get(page).body();
                for (var paper : Paper.values()) {
                    if (!paper.readers.contains(name)) {
                        assertThat(body).as(name + " " + page).doesNotContain(paper.title() + "<");
                    }
                }
            }
        });
    }

    @Test
    @DisplayName("CSD-08 who has not signed in sees no document by any way")
    void nobody() {
        var nobody = Http.portal();
        for (var paper : Paper.values()) {
            var address = ADDRESSES.get(paper);
            for (var path : List.of(address, address + "/1", address + "/1/file", address + "/edit")) {
                var answer = nobody.get(path);
                assertThat(answer.status()).as(path).isEqualTo(302);
                assertThat(answer.header("Location")).startsWith("/login?to=");
            }
        }
        for (var path : List.of("/", "/station/ke-nairobi", "/search?q=okapi", "/stations")) {
            assertThat(ok(nobody.get(path))).as(path).doesNotContain("Okapi paper");
        }
    }
}
