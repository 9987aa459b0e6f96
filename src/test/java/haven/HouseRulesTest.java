package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Route;
import haven.access.Route.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the house where no compiler looks: lengths, pages, fragments, package notes. */
class HouseRulesTest {

    private static final int LONGEST_JAVA = 300;
    private static final int LONGEST_PAGE = 150;
    private static final int LONGEST_XHTML = 150;

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path WEBAPP = Path.of("webapp");
    private static final Path VIEWS = WEBAPP.resolve("WEB-INF/views");
    private static final String DESK_TEMPLATE = "/WEB-INF/templates/desk.xhtml";

    private static final Pattern INLINE = Pattern.compile("<style\\b|\\sstyle=|<script(?![^>]*\\bsrc=)|\\son[a-z]+=\"");
    private static final Pattern NOT_FOR_READERS =
            Pattern.compile("<f:ajax|<h:commandLink|xmlns:p=|primefaces|\\simmediate=|<h:head|<h:outputStylesheet");
    private static final Pattern BEAN =
            Pattern.compile("(?<![/\\w])([a-z]\\w*(?:Page|Panel))\\b(?=[.\\[])(?!\\.xhtml)");
    private static final Pattern NAMED = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
    private static final Pattern SOURCE = Pattern.compile("(?:\\ssrc|\\stemplate)=\"(/[^\"#]+\\.xhtml)\"");
    private static final Pattern SERVLET = Pattern.compile("(?:urlPatterns = |@WebServlet\\()\"([^\"]+)\"");

    @Test
    @DisplayName("Java files have at most 300 lines, page beans 150, XHTML 150")
    void lengths() {
        var tooLong = new ArrayList<String>();
        Stream.of("src/main/java", "src/test/java", "src/bench/java", "webapp")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(root -> files(root, ".java", ".xhtml").stream())
                .forEach(file -> {
                    var lines = text(file).lines().count();
                    if (lines > longest(file.getFileName().toString())) {
                        tooLong.add(file + ": " + lines);
                    }
                });
        assertThat(tooLong).isEmpty();
    }

    private static int longest(String name) {
        if (name.endsWith(".xhtml")) {
            return LONGEST_XHTML;
        }
        return name.endsWith("Page.java") ? LONGEST_PAGE : LONGEST_JAVA;
    }

    @Test
    @DisplayName("no XHTML carries inline style, inline script or on... attributes")
    void nothingInline() {
        assertThat(findings(allXhtml(), file -> in(withoutRemarks(file), INLINE)))
                .isEmpty();
    }

    @Test
    @DisplayName("reader pages and what they are made of need no PrimeFaces, no f:ajax, no commandLink, no immediate")
    void readerPagesArePlain() {
        var plain = allXhtml().stream().filter(file -> !isDesk(file)).toList();
        assertThat(findings(plain, file -> in(withoutRemarks(file), NOT_FOR_READERS)))
                .isEmpty();
    }

    private static boolean isDesk(Path file) {
        return ("/" + WEBAPP.relativize(file)).equals(DESK_TEMPLATE)
                || text(file).contains(DESK_TEMPLATE);
    }

    @Test
    @DisplayName("a desk route has the desk template, every other route has not")
    void kindsAndTemplates() {
        for (var route : Route.values()) {
            if (route.view().endsWith(".xhtml")) {
                assertThat(isDesk(view(route)))
                        .as(route + " uses the desk template")
                        .isEqualTo(route.kind() == Kind.DESK);
            }
        }
    }

    @Test
    @DisplayName("every route has its view or servlet, and every view its route")
    void routesAndViews() {
        var servlets = files(MAIN, ".java").stream()
                .flatMap(file -> SERVLET.matcher(text(file)).results())
                .map(found -> found.group(1))
                .toList();
        var used = new TreeSet<Path>();
        for (var route : Route.values()) {
            if (route.view().endsWith(".xhtml")) {
                used.add(view(route));
                assertThat(view(route)).as(route.name()).exists();
            } else {
                assertThat(servlets).as(route.name()).contains(route.view());
            }
        }
        var java = files(MAIN, ".java").stream().map(HouseRulesTest::text).collect(Collectors.joining());
        assertThat(files(VIEWS, ".xhtml"))
                .as("views that no route leads to, and no filter")
                .allMatch(view -> used.contains(view) || java.contains("\"/" + WEBAPP.relativize(view) + '"'));
    }

    private static Path view(Route route) {
        return WEBAPP.resolve(route.view().substring(1));
    }

    @Test
    @DisplayName("what a page says after a redirect is a key that readers are shown")
    void saidKeys() {
        var said = Pattern.compile("[?&]said=([a-zA-Z.]+)");
        assertThat(files(MAIN, ".java").stream()
                        .flatMap(file -> said.matcher(text(file)).results())
                        .map(found -> found.group(1))
                        .filter(key -> key.matches("[a-zA-Z]+\\.[a-zA-Z.]*[a-zA-Z]"))) // not what is put together
                .isNotEmpty()
                .allMatch(key -> key.matches("[a-zA-Z]+\\.said\\.[a-zA-Z]+"));
    }

    @Test
    @DisplayName("every page has its bean, and every page bean its page")
    void pagesAndBeans() {
        var beans = new HashSet<String>();
        files(MAIN, "Page.java", "Panel.java").stream()
                .filter(file -> text(file).contains("@Named"))
                .forEach(file -> beans.add(beanName(file)));
        var used = new HashSet<String>();
        for (var file : allXhtml()) {
            for (var found : BEAN.matcher(text(file)).results().toList()) {
                used.add(found.group(1));
                assertThat(beans).as("the beans of " + file).contains(found.group(1));
            }
        }
        assertThat(beans)
                .as("page beans that no page uses")
                .allMatch(bean -> used.contains(bean) || !bean.matches(".*(Page|Panel)"));
    }

    private static String beanName(Path file) {
        var named = NAMED.matcher(text(file));
        if (named.find()) {
            return named.group(1);
        }
        var name = file.getFileName().toString().replace(".java", "");
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    @Test
    @DisplayName("every template and fragment that is named exists, and none is left over")
    void fragments() {
        var used = new HashSet<Path>();
        for (var file : allXhtml()) {
            for (var found : SOURCE.matcher(text(file)).results().toList()) {
                var fragment = WEBAPP.resolve(found.group(1).substring(1));
                used.add(fragment);
                assertThat(fragment).as("named in " + file).exists();
            }
        }
        var library = text(WEBAPP.resolve("WEB-INF/haven.taglib.xml"));
        var java = files(MAIN, ".java").stream().map(HouseRulesTest::text).collect(Collectors.joining());
        var fragments = allXhtml().stream()
                .filter(file -> !file.startsWith(VIEWS) && !used.contains(file))
                .toList();
        assertThat(fragments)
                .filteredOn(file -> !library.contains(file.getFileName().toString()) && !isNamed(file, java))
                .as("fragments that nobody uses")
                .isEmpty();
    }

    /** Error pages are chosen by their bare name. */
    private static boolean isNamed(Path file, String java) {
        return java.contains("\"" + file.getFileName().toString().replace(".xhtml", "") + "\"");
    }

    @Test
    @DisplayName("every package says what it is for, which rules it keeps and what is out of scope")
    void packageNotes() throws IOException {
        try (var packages = Files.list(MAIN.resolve("haven"))) {
            var folders = packages.filter(Files::isDirectory).toList();
            assertThat(folders).allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
            assertThat(findings(
                            folders,
                            folder -> Stream.of("<ol>", "<li>", "Out of scope")
                                    .filter(part -> !text(folder.resolve("package-info.java"))
                                            .contains(part))
                                    .map(part -> "lacks " + part)))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("no test is switched off, sleeps, or is left for later")
    void honestTests() {
        var banned = Pattern.compile("@" + "Disabled\\b|Thread." + "sleep");
        var left = Pattern.compile("TO" + "DO|FIX" + "ME");
        var tests = files(Path.of("src/test"), ".java").stream()
                .filter(file -> !file.endsWith("Wait.java"))
                .toList();
        assertThat(findings(tests, file -> in(text(file), banned))).isEmpty();
        assertThat(findings(files(Path.of("src"), ".java"), file -> in(text(file), left)))
                .isEmpty();
    }

    private static List<String> findings(List<Path> files, Function<Path, Stream<String>> look) {
        return files.stream()
                .flatMap(file -> look.apply(file).map(found -> file + ": " + found.strip()))
                .toList();
    }

    private static Stream<String> in(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static List<Path> allXhtml() {
        return files(WEBAPP, ".xhtml");
    }

    private static String withoutRemarks(Path file) {
        return text(file).replaceAll("(?s)<!--.*?-->|<ui:remove>.*?</ui:remove>", "");
    }

    private static List<Path> files(Path root, String... endings) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
