package haven.launch;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a backup says about itself: a small text that a person can read too.
 *
 * @param haven the version of Haven that took it
 * @param schema the number of the last migration of the database
 * @param mariaDb the version of the database server
 * @param takenAt when the copying began: what was committed before is in it
 * @param rows the number of rows of each table
 * @param files how many files it holds besides the database
 * @param checksums the SHA-256 of the list of checksums
 */
record BackupManifest(
        String haven,
        int schema,
        String mariaDb,
        Instant takenAt,
        Map<String, Long> rows,
        long files,
        String checksums) {
    static final String NAME = "manifest.properties";
    private static final String PRODUCT = "Haven";
    private static final int FORMAT = 1;
    private static final String ROWS = "rows.";

    long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    String text() {
        return "product=" + PRODUCT + "\nformat=" + FORMAT + "\nhaven=" + haven + "\nschema=" + schema + "\nmariadb="
                + mariaDb + "\ntaken=" + takenAt.truncatedTo(ChronoUnit.SECONDS) + "\nfiles=" + files + "\nchecksums="
                + checksums + "\n"
                + new TreeMap<>(rows)
                        .entrySet().stream()
                                .map(table -> ROWS + table.getKey() + "=" + table.getValue() + "\n")
                                .collect(Collectors.joining());
    }

    /**
     * Reads {@link #text()} again.
     *
     * @throws Refusal when this is the text of something else, of a later format, or damaged
     */
    static BackupManifest read(String text) {
        var all = new Properties();
        try {
            all.load(new StringReader(text));
            if (!PRODUCT.equals(all.getProperty("product"))) {
                throw new Refusal("it is no backup of Haven");
            }
            if (Integer.parseInt(value(all, "format")) > FORMAT) {
                throw new Refusal("it was taken by a newer Haven (" + value(all, "haven") + "), which can restore it");
            }
            return new BackupManifest(
                    value(all, "haven"),
                    Integer.parseInt(value(all, "schema")),
                    value(all, "mariadb"),
                    Instant.parse(value(all, "taken")),
                    rows(all),
                    Long.parseLong(value(all, "files")),
                    value(all, "checksums"));
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            throw new Refusal("what it says about itself cannot be read", e);
        }
    }

    private static Map<String, Long> rows(Properties all) {
        var rows = new TreeMap<String, Long>();
        for (String key : all.stringPropertyNames()) {
            if (key.startsWith(ROWS)) {
                rows.put(key.substring(ROWS.length()), Long.valueOf(all.getProperty(key)));
            }
        }
        return rows;
    }

    private static String value(Properties all, String key) {
        String value = all.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(key);
        }
        return value.strip();
    }
}
