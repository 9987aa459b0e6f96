package haven.shared;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads CSV in the encodings and with the separators that spreadsheets write. */
final class CsvRows {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern NAMED_SEPARATOR = Pattern.compile("(?i)^sep=(.)\\R");
    /** What {@link CsvSheet} put before what a spreadsheet would run. */
    private static final Pattern GUARDED = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

    private static final int LOOKED_AT = 4_096;

    private CsvRows() {}

    static Table.Form read(byte[] content, Table.Sink sink) {
        var charset = charset(content);
        var text = decode(content, charset);
        if (text.indexOf('\0') >= 0) {
            throw RuleViolation.at(Table.FIELD, "table.error.noTable");
        }
        var skipped = 0;
        var named = NAMED_SEPARATOR.matcher(text);
        var separator = separator(text);
        if (named.find()) {
            separator = named.group(1).charAt(0);
            text = text.substring(named.end());
            skipped = 1;
        }
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var line : csv) {
                sink.take((int) line.getStartingLineNumber() + skipped, cells(line));
            }
        } catch (CsvParseException broken) {
            throw RuleViolation.at(Table.FIELD, "table.error.broken");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Table.Form("csv", charset.name(), name(separator));
    }

    private static List<TableCell> cells(CsvRecord line) {
        return line.getFields().stream().map(CsvRows::cell).toList();
    }

    private static TableCell cell(String field) {
        var text = field.strip();
        if (text.startsWith("=")) {
            return new TableCell(text, null, true);
        }
        return text.isEmpty()
                ? TableCell.EMPTY
                : new TableCell(GUARDED.matcher(text).replaceFirst(""), null, false);
    }

    /** By its mark; else UTF-16 by its zeros, UTF-8 where it is valid, and what Windows writes in western languages. */
    private static Charset charset(byte[] content) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(content, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        var most = Math.min(content.length, LOOKED_AT);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < most; i++) {
            if (content[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (even == 0 && odd > most / 8) {
            return StandardCharsets.UTF_16LE;
        }
        if (odd == 0 && even > most / 8) {
            return StandardCharsets.UTF_16BE;
        }
        return isValid(content) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean starts(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValid(byte[] content) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static String decode(byte[] content, Charset charset) {
        var text = new String(content, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What stands most often in the first line, outside of quotes. */
    private static char separator(String text) {
        var counts = new int[3];
        var signs = ",;\t";
        var isQuoted = false;
        for (int i = 0; i < text.length() && (isQuoted || "\r\n".indexOf(text.charAt(i)) < 0); i++) {
            if (text.charAt(i) == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && signs.indexOf(text.charAt(i)) >= 0) {
                counts[signs.indexOf(text.charAt(i))]++;
            }
        }
        var best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return signs.charAt(best);
    }

    private static String name(char separator) {
        return separator == '\t' ? "TAB" : String.valueOf(separator);
    }
}
