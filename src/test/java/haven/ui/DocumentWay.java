package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.ui.screens.DocumentKeepingScreen;
import haven.ui.screens.DocumentScreen;
import haven.ui.screens.HomeScreen;
import java.nio.file.Path;

/** From the first draft of a document to its withdrawal, as its keeper and its readers see it. */
final class DocumentWay {

    private static final Path FILES = Path.of("src/main/resources/db/demo/files");

    private final Visitor keeper;
    private final Visitor reader;
    private final String title;

    DocumentWay(Visitor keeper, Visitor reader, String title) {
        this.keeper = keeper;
        this.reader = reader;
        this.title = title;
    }

    void walk() {
        var add = keeper.open("/documents/ke/new", it -> new DocumentKeepingScreen(it, "/documents/ke/new"));
        add.describe("Security advice", title);
        if (keeper.hasScripts()) {
            refuseWrongFile(add);
        }
        add.chooseFile(FILES.resolve("card-en.pdf"));
        if (keeper.hasScripts()) {
            add.addAndWatch();
        } else {
            add.add();
        }
        add.says("The draft is kept");
        var id = add.document();
        readersSee(false, "First advice");

        var edit = new DocumentKeepingScreen(keeper, "/document/" + id + "/edit");
        edit.release("First advice of this test", true);
        edit.says("The version is in force");
        readersSee(true, "First advice of this test");

        edit.chooseFile(FILES.resolve("brief-en.pdf"));
        edit.upload();
        edit.says("The new version is kept as a draft");
        edit.release("Second advice of this test", false);
        edit.says("The version is in force");
        readersSee(true, "Second advice of this test");
        var old = reader.open("/document/" + id + "/1", it -> new DocumentScreen(it, "/document/" + id + "/1"));
        old.isSuperseded();
        old.goToCurrent();
        assertThat(old.address()).isEqualTo("/document/" + id);

        edit.withdraw(2, "It was made for a test");
        edit.says("The version is withdrawn");
        edit.withdraw(1, "It was made for a test");
        edit.says("The version is withdrawn");
        readersSee(false, title);
        assertThat(reader.open("/document/" + id, it -> new DocumentScreen(it, "/document/" + id))
                        .title())
                .startsWith("This page is not here");
    }

    private void refuseWrongFile(DocumentKeepingScreen add) {
        add.chooseFile(Path.of("pom.xml"));
        add.add();
        add.refuses("file", "Haven takes PDF");
    }

    private void readersSee(boolean isThere, String text) {
        var home = reader.open(HomeScreen::new);
        home.shows("New in Kenya");
        if (isThere) {
            home.newsTell(title);
            home.newsTell(text);
        } else {
            home.newsDoNotTell(title);
        }
    }
}
