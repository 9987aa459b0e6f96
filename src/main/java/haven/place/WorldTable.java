package haven.place;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The small tables under {@code /world} that come with the portal. */
final class WorldTable {

    private WorldTable() {}

    /** All rows of {@code /world/<name>.csv}, with the columns named as in its first line. */
    static List<NamedCsvRecord> read(String name) {
        var stream = WorldTable.class.getResourceAsStream("/world/" + name + ".csv");
        try (var reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The names in a cell, which are separated by a bar. */
    static List<String> names(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
