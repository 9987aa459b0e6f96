package haven.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A database as SQL text, as mariadb-dump writes it: passed on block by block, its rows counted on the way. What is
 * counted is what is in the text, however busy the database is. The names of the accounts that made triggers and
 * routines are left out, because the account that restores it may have another name.
 */
final class DumpText {
    private static final int BLOCK = 64 * 1024;
    /** Enough of a line to tell what it is, and to hold the longest account name. */
    private static final int HEAD = 1000;

    private static final Pattern TABLE = Pattern.compile("(?:CREATE TABLE|INSERT INTO) `([^`]+)`.*", Pattern.DOTALL);
    private static final String ACCOUNT = "DEFINER=`[^`]*`@`[^`]*`";
    private static final Pattern MAKER = Pattern.compile("^(?:(/\\*!50003 CREATE\\*/ )/\\*!50017 " + ACCOUNT
            + "\\*/ |(CREATE )" + ACCOUNT + " |(/\\*!50013 )" + ACCOUNT + " )");

    private final Map<String, Long> rows = new TreeMap<>();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream(HEAD);
    private boolean atHead = true;
    private String filling;
    private long filled;
    private String lastWords = "";

    /** Passes everything on, and calls {@code tick} now and then. */
    void pass(InputStream in, OutputStream out, Runnable tick) throws IOException {
        var block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            passBlock(block, read, out);
            tick.run();
        }
        endHead(out);
        endFilling();
    }

    /** The number of rows of each table, the empty ones too. */
    Map<String, Long> rows() {
        return rows;
    }

    /** Whether the text went on to its proper end. */
    boolean isWhole() {
        return lastWords.startsWith("-- Dump completed");
    }

    private void passBlock(byte[] block, int length, OutputStream out) throws IOException {
        int at = 0;
        while (at < length) {
            int end = at;
            while (end < length && block[end] != '\n') {
                end++;
            }
            boolean ends = end < length;
            int next = ends ? end + 1 : end;
            if (atHead) {
                int taken = Math.min(next - at, HEAD - head.size());
                head.write(block, at, taken);
                at += taken;
                if (head.size() == HEAD || at == next && ends) {
                    endHead(out);
                    atHead = at == next && ends;
                }
            } else {
                out.write(block, at, next - at);
                at = next;
                atHead = ends;
            }
        }
    }

    private void endHead(OutputStream out) throws IOException {
        if (head.size() == 0) {
            return;
        }
        // ISO 8859-1 keeps every byte as it is
        String line = head.toString(StandardCharsets.ISO_8859_1);
        head.reset();
        if (filling != null && line.charAt(0) == '(') {
            filled++;
        } else {
            endFilling();
            line = look(line);
        }
        out.write(line.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String look(String line) {
        var table = TABLE.matcher(line);
        if (table.matches()) {
            rows.putIfAbsent(table.group(1), 0L);
            if (line.startsWith("INSERT")) {
                if (!line.stripTrailing().endsWith("VALUES")) {
                    throw new Refusal("This mariadb-dump is too old for Haven; install that of MariaDB 11.4 or newer.");
                }
                filling = table.group(1);
            }
        }
        if (!line.isBlank()) {
            lastWords = line;
        }
        return MAKER.matcher(line).replaceFirst(found -> {
            String kept =
                    found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
            return java.util.regex.Matcher.quoteReplacement(kept);
        });
    }

    private void endFilling() {
        if (filling != null) {
            rows.merge(filling, filled, Long::sum);
            filling = null;
            filled = 0;
        }
    }
}
