package haven.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.Wait;
import haven.place.Classification;
import haven.shared.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files and rows together: an upload that breaks leaves nothing half, and the sweep takes what was left. */
@ExtendWith(ArquillianExtension.class)
class DocumentStoreIT {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    DocumentKeepingService keeping;

    @Inject
    FileStore store;

    @Inject
    FileSweepJob job;

    @Inject
    Database database;

    /** A file with this content, after which something happens. */
    private static Upload file(String text, Runnable afterwards) {
        return new Upload() {
            @Override
            public String name() {
                return "store.pdf";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(("%PDF-1.4\n" + text).getBytes(StandardCharsets.US_ASCII)) {
                    @Override
                    public void close() throws IOException {
                        afterwards.run();
                        super.close();
                    }
                };
            }
        };
    }

    private static Draft draft(String title) {
        return new Draft(
                null, Long.valueOf(Keeper.typeId("advice")), title, null, "en", Classification.ALL_STAFF, null, null);
    }

    private Path place(long document) {
        return store.get(
                (String) TestRows.one("select checksum from document_version where country_document_id = ?", document)
                        .get("checksum"));
    }

    @Test
    @DisplayName("7 the database goes after the file was stored: no row is left, the sweep takes the file a day later")
    void databaseGoes() throws IOException {
        var before = StoredDocuments.filesBelow(store.folder());

        assertThatThrownBy(() -> People.as(
                        "focal.ke", () -> keeping.add("KE", draft("Half written"), file("gone", this::cutConnections))))
                .isInstanceOf(RuntimeException.class);

        Wait.until("the portal is ready again", Duration.ofSeconds(10), database::isReady);
        assertThat(TestRows.number("select count(*) from country_document where title = 'Half written'"))
                .isZero();
        assertThat(StoredDocuments.filesBelow(store.folder().resolve("arriving")))
                .isEmpty();
        var left = StoredDocuments.filesBelow(store.folder());
        left.removeAll(before);
        assertThat(left).as("what only the sweep knows").hasSize(1);

        var orphan = Path.of(left.iterator().next());
        job.run();
        assertThat(orphan).as("too young").exists();
        Files.setLastModifiedTime(orphan, FileTime.from(LONG_AGO));
        job.run();
        assertThat(orphan).doesNotExist();
        assertThat(People.as("focal.ke", () -> keeping.add("KE", draft("Whole"), file("gone", () -> {}))))
                .as("the portal goes on")
                .isPositive();
    }

    /** All that the portal has, as if the server had gone. */
    private void cutConnections() {
        TestRows.all("select id from information_schema.processlist where id <> connection_id() and db is not null")
                .forEach(row -> cut(((Number) row.get("id")).longValue()));
    }

    private static void cut(long connection) {
        try {
            TestRows.write("kill connection " + connection);
        } catch (IllegalStateException goneAlready) {
            assertThat(goneAlready).hasRootCauseInstanceOf(java.sql.SQLException.class);
        }
    }

    @Test
    @DisplayName("7 the sweep takes old files that nobody refers to and old halves, and nothing else")
    void sweep() throws IOException {
        var id = People.as("focal.ke", () -> keeping.add("KE", draft("Swept around"), file("kept", () -> {})));
        var kept = place(id);
        Files.setLastModifiedTime(kept, FileTime.from(LONG_AGO));
        var orphan = Files.createDirectories(store.folder().resolve("ab")).resolve("ab" + "0".repeat(62));
        var half = store.folder().resolve("arriving").resolve("half");
        var young = store.folder().resolve("arriving").resolve("young");
        for (var file : Set.of(orphan, half, young)) {
            Files.writeString(file, "x");
        }
        Files.setLastModifiedTime(orphan, FileTime.from(LONG_AGO));
        Files.setLastModifiedTime(half, FileTime.from(LONG_AGO));

        job.run();

        assertThat(kept).exists();
        assertThat(young).exists();
        assertThat(orphan).doesNotExist();
        assertThat(half).doesNotExist();
        Files.delete(young);
    }

    @Test
    @DisplayName("7 two documents with the same content share one file")
    void sameContent() {
        var first = People.as("focal.ke", () -> keeping.add("KE", draft("Same 1"), file("same", () -> {})));
        var second = People.as("focal.ke", () -> keeping.add("KE", draft("Same 2"), file("same", () -> {})));

        assertThat(place(first)).isEqualTo(place(second)).exists();
    }
}
