package haven.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook, row by row. What a formula would give is never computed nor believed. */
final class XlsxRows {

    /** The texts of a workbook lie in memory while it is read. */
    private static final long MOST_INFLATED = 40L * 1024 * 1024;

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final int MOST_COLUMNS = 200;
    private static final String MAIN_PART = "spreadsheetml.sheet.main+xml";
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DAY = Pattern.compile("(?i)y|d.*m|m.*d");

    private XlsxRows() {}

    /** Whether it is an archive or an old binary workbook; what else it is turns out when it is read. */
    static boolean isWorkbook(byte[] content) {
        return starts(content, ARCHIVE) || starts(content, OLD);
    }

    private static boolean starts(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(Arrays.copyOf(content, sign.length), sign);
    }

    static Table.Form read(byte[] content, String name, Table.Sink sink) {
        if (starts(content, OLD)) {
            throw RuleViolation.at(Table.FIELD, "table.error.oldWorkbook");
        }
        mustBeHarmless(content, name);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> sink.take(row.getRowNum(), cells(row)));
        } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException | IOException broken) {
            throw RuleViolation.at(Table.FIELD, "table.error.broken");
        }
        return new Table.Form("xlsx", null, null);
    }

    private static void mustBeHarmless(byte[] content, String name) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsm")) {
            throw RuleViolation.at(Table.FIELD, "table.error.macro");
        }
        try {
            var file = Files.createTempFile("table", ".zip");
            try {
                Files.write(file, content);
                var archive = OfficeArchive.look(file, content.length, MOST_INFLATED);
                if (!archive.contentTypes().contains(MAIN_PART)
                        || !archive.names().contains("xl/workbook.xml")) {
                    throw RuleViolation.at(Table.FIELD, "table.error.noTable");
                }
            } finally {
                Files.delete(file);
            }
        } catch (OfficeArchive.Refused refused) {
            throw RuleViolation.at(
                    Table.FIELD,
                    switch (refused.fault()) {
                        case MACRO -> "table.error.macro";
                        case BOMB -> "table.error.bomb";
                        case BROKEN -> "table.error.broken";
                    });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<TableCell> cells(Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw RuleViolation.at(Table.FIELD, "table.error.tooManyColumns", MOST_COLUMNS);
        }
        var cells = new ArrayList<TableCell>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxRows::cell).orElse(TableCell.EMPTY));
        }
        return cells;
    }

    private static TableCell cell(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> TableCell.EMPTY;
            case FORMULA -> new TableCell("=" + cell.getFormula(), null, true);
            case ERROR -> new TableCell(String.valueOf(cell.getRawValue()), null, false);
            case BOOLEAN -> new TableCell(cell.asBoolean() ? "true" : "false", null, false);
            case STRING -> new TableCell(cell.asString().strip(), null, false);
            case NUMBER -> number(cell);
        };
    }

    /** A day is a number that is shown as one. */
    private static TableCell number(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isShownAsDay(cell.getDataFormatString())) {
            var at = cell.asDate();
            if (at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                return new TableCell("", at.toLocalDate(), false);
            }
        }
        return new TableCell(cell.asNumber().toPlainString(), null, false);
    }

    private static boolean isShownAsDay(String format) {
        return format != null
                && DAY.matcher(WORDS.matcher(format).replaceAll("")).find();
    }
}
