package haven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of who may do what, read from a text file: one line for each thing, one column for each person.
 *
 * @param rows what each line is about
 */
record Matrix(List<Row> rows) {

    /** Who has not signed in. */
    static final String NOBODY = "nobody";

    /**
     * One line.
     *
     * @param subject what is called
     * @param example with what
     * @param expected by person
     */
    record Row(String subject, String example, Map<String, String> expected) {

        @Override
        public String toString() {
            return subject + " " + example;
        }
    }

    static Matrix read(String file) {
        try (var in = Matrix.class.getResourceAsStream(file)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            var people = lines.get(0).trim().split("\\s+");
            var rows = new ArrayList<Row>();
            for (var line : lines.subList(1, lines.size())) {
                rows.add(row(people, line));
            }
            return new Matrix(rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The example in the middle may contain spaces; what stands at both ends may not. */
    private static Row row(String[] heads, String line) {
        int people = heads.length - 2;
        var words = line.trim().split("\\s+");
        var expected = new LinkedHashMap<String, String>();
        for (int i = 0; i < people; i++) {
            expected.put(heads[i + 2], words[words.length - people + i]);
        }
        var example = String.join(" ", List.of(words).subList(1, words.length - people));
        return new Row(words[0], example, expected);
    }
}
