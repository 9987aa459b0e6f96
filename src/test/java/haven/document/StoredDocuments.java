package haven.document;

import haven.TestFolders;
import haven.TestRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that the portal under test has stored about documents, in tests that look at it from outside.
 *
 * @param rows how many rows documents, versions and decisions have
 * @param files by their paths
 */
record StoredDocuments(long rows, Set<String> files) {

    static StoredDocuments now() {
        var rows = TestRows.number("select (select count(*) from country_document)"
                + " + (select count(*) from document_version) + (select count(*) from document_decision)");
        return new StoredDocuments(rows, filesBelow(folder()));
    }

    static Path folder() {
        return TestFolders.existing("portal-data").resolve("files");
    }

    static Set<String> filesBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            var names = new TreeSet<String>();
            files.filter(Files::isRegularFile).forEach(file -> names.add(file.toString()));
            return names;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
