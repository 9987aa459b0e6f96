package haven.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One reader for all tables that people send. */
class TableTest {

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("place", "contact.column.place").asNeeded(),
            TableColumn.text("organization", "contact.column.organization"),
            TableColumn.text("alternate", "contact.column.alternate"),
            TableColumn.day("from", "contact.column.from"),
            TableColumn.day("designated_on", "contact.column.designated_on"));

    private static final int MOST = 10_000;
    private static final LocalDate APRIL = LocalDate.of(2026, Month.APRIL, 3);

    private static Table read(byte[] content, DayOrder order) {
        return Table.read(content, "table.csv", COLUMNS, order, MOST, Locale.ENGLISH);
    }

    private static Table read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            fill.accept(book.newWorksheet("sheet"));
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    @DisplayName("bad input, encoding: UTF-8, UTF-16 and windows-1252 are told apart, and it is said which it was")
    void encodings(String name) {
        var text = "place;organization\nke-nairobi;Clínica São José, Genève\n";
        var table = read(text.getBytes(Charset.forName(name)), null);
        assertThat(table.form()).isEqualTo(new Table.Form("csv", name, ";"));
        assertThat(table.lines().get(0).text("organization")).isEqualTo("Clínica São José, Genève");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    @DisplayName("the mark of an encoding is no part of the first heading; Arabic is read too")
    void marks(String name) {
        var table = read("\uFEFFالمكان\tالمنظمة\nke-nairobi\tعيادة\n".getBytes(Charset.forName(name)), null);
        assertThat(table.form().separator()).isEqualTo("TAB");
        assertThat(table.lines().get(0).text("organization")).isEqualTo("عيادة");
    }

    @ParameterizedTest
    @CsvSource({
        "Place|Organization",
        "Lieu|Organisation",
        "Lugar|Organización",
        "LUGAR|organizacion",
        "organization|place"
    })
    @DisplayName("headings in any language, without accents, in any order; a separator that stands in a text is quoted")
    void headings(String heads) {
        var first = heads.startsWith("organization") ? "\"A, B\",ke-nairobi" : "ke-nairobi,\"A, B\"";
        var line = read(heads.replace('|', ',') + "\r\n\r\n" + first + "\r\n")
                .lines()
                .get(0);
        assertThat(line.text("place")).isEqualTo("ke-nairobi");
        assertThat(line.text("organization")).isEqualTo("A, B");
        assertThat(line.number()).isEqualTo(3);
        assertThat(line.has("from")).isFalse();
    }

    @Test
    @DisplayName("bad input, wrong columns: what is missing is named, with what may be meant; what is unknown is said")
    void wrongColumns() {
        assertThatThrownBy(() -> read("Plase,Organization\nke-nairobi,A\n"))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.key()).isEqualTo("table.error.missingLike");
                    assertThat(no.arguments()).containsExactly("Place", "Plase");
                });
        assertRefusedText("Town,Organization\nNairobi,A\n", "table.error.missing");
        assertRefusedText("Place,lieu\nke-nairobi,A\n", "table.error.columnTwice");
        assertThat(read("Place,Organisaton,Shoe size\nke-nairobi,A,44\n").unknown())
                .containsExactly(
                        new Table.Unknown("Organisaton", "Organization"), new Table.Unknown("Shoe size", null));
    }

    @Test
    @DisplayName("empty files, empty lines, lines that begin with #, and a first line that names the separator")
    void emptyLines() {
        assertRefusedText("", "table.error.empty");
        assertRefusedText("place,organization\n,\n# only a remark\n", "table.error.empty");
        var table = read("sep=;\nplace;organization\n;;\n# an example;x\nke-nairobi;A\n");
        assertThat(table.lines()).singleElement().extracting(TableLine::number).isEqualTo(5);
    }

    @Test
    @DisplayName("bad input, day and month swapped: what can be two days is refused, with the question which it is")
    void ambiguous() {
        var line = read("place,from\nke-nairobi,03/04/2026\n").lines().get(0);
        assertThatThrownBy(() -> line.day("from")).hasMessage("table.error.dayOrder");
        var bytes = "place,from\nke-nairobi,03/04/2026\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes, DayOrder.DAY_FIRST).lines().get(0).day("from")).isEqualTo(APRIL);
        assertThat(read(bytes, DayOrder.MONTH_FIRST).lines().get(0).day("from"))
                .isEqualTo(LocalDate.of(2026, Month.MARCH, 4));
    }

    @ParameterizedTest
    @CsvSource({"25/12/2025, DAY_FIRST, 2026-04-03", "12/25/2025, MONTH_FIRST, 2026-03-04"})
    @DisplayName(
            "where one day of the file can only be one, the others are read like it; where two disagree, none is guessed")
    void evidence(String tells, DayOrder order, LocalDate meant) {
        var table = read("place,from,designated_on\nke-nairobi,03/04/2026,\nke-nairobi,," + tells + "\n");
        assertThat(table.dayOrder()).isEqualTo(order);
        assertThat(table.lines().get(0).day("from")).isEqualTo(meant);
        var both = read("place,from\na,25/12/2025\nb,12/25/2025\nc,03/04/2026\n");
        assertThat(both.dayOrder()).isNull();
        assertThat(both.lines().get(0).day("from")).isEqualTo(LocalDate.of(2025, Month.DECEMBER, 25));
        assertThat(both.lines().get(2).unreadable(COLUMNS)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-03", "2026/4/3", "٢٠٢٦-٠٤-٠٣", " 2026-04-03 "})
    @DisplayName("days with the year first, in western or Arabic digits")
    void days(String written) {
        assertThat(read("place,from\nke-nairobi," + written + "\n")
                        .lines()
                        .get(0)
                        .day("from"))
                .isEqualTo(APRIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "46115", "soon", "13/13/2026", "3.4.26"})
    @DisplayName("what is no day is said to be none")
    void noDays(String written) {
        var line = read("place,from\nke-nairobi," + written + "\n").lines().get(0);
        assertThatThrownBy(() -> line.day("from")).hasMessage("table.error.day");
    }

    @Test
    @DisplayName("bad input: a line with more cells than headings is not read as if the rest were not there")
    void tooManyCells() {
        var line = read("place,organization\nke-nairobi,Clinic, north wing\n")
                .lines()
                .get(0);
        assertThat(line.unreadable(COLUMNS))
                .singleElement()
                .satisfies(no -> assertThat(no.key()).isEqualTo("table.error.tooManyCells"));
    }

    @Test
    @DisplayName("yes and no in any language; what is neither is refused")
    void flags() {
        for (var yes : List.of("yes", "OUI", "si", "sí", "نعم", "x", "1", "TRUE")) {
            assertThat(read("place,alternate\na," + yes + "\n").lines().get(0).flag("alternate"))
                    .as(yes)
                    .isTrue();
        }
        assertThat(read("place,alternate\na,\n").lines().get(0).flag("alternate"))
                .isFalse();
        assertThatThrownBy(
                        () -> read("place,alternate\na,maybe\n").lines().get(0).flag("alternate"))
                .hasMessage("table.error.flag");
    }

    @Test
    @DisplayName("bad input, formula cells: refused by line and column, never computed, in CSV and in workbooks")
    void formulas() throws IOException {
        var csv = read("place,organization\nke-nairobi,\"=HYPERLINK(\"\"http://x\"\")\"\n")
                .lines()
                .get(0);
        assertThatThrownBy(() -> csv.text("organization")).hasMessage("table.error.formula");
        var book = read(
                        workbook(sheet -> {
                            sheet.value(0, 0, "Place");
                            sheet.value(0, 1, "Organization");
                            sheet.value(1, 0, "ke-nairobi");
                            sheet.formula(1, 1, "1+1");
                        }),
                        null)
                .lines()
                .get(0);
        assertThat(book.unreadable(COLUMNS))
                .singleElement()
                .satisfies(no -> assertThat(no.field() + " " + no.key()).isEqualTo("organization table.error.formula"));
    }

    @Test
    @DisplayName(
            "workbooks: days that are shown as days, numbers as they are, empty rows skipped, rows counted as people do")
    void workbooks() throws IOException {
        var table = read(
                workbook(sheet -> {
                    sheet.value(0, 0, "Lieu");
                    sheet.value(0, 1, "Organisation");
                    sheet.value(0, 2, "from");
                    sheet.value(3, 0, "ke-nairobi");
                    sheet.value(3, 1, 254700000001L);
                    sheet.value(3, 2, APRIL);
                    sheet.style(3, 2).format("dd/mm/yyyy").set();
                }),
                null);
        assertThat(table.form()).isEqualTo(new Table.Form("xlsx", null, null));
        var line = table.lines().get(0);
        assertThat(line.number()).isEqualTo(4);
        assertThat(line.text("organization")).isEqualTo("254700000001");
        assertThat(line.day("from")).isEqualTo(APRIL);
    }

    @Test
    @DisplayName("bad input, ten thousand rows: as many are read, one more is refused with the number")
    void tooMany() {
        var lines = IntStream.range(0, MOST).mapToObj(i -> "ke-nairobi,A" + i).collect(Collectors.joining("\n"));
        assertThat(read("place,organization\n" + lines).lines()).hasSize(MOST);
        assertRefusedText("place,organization\n" + lines + "\nke-nairobi,B\n", "table.error.tooManyLines");
    }

    @Test
    @DisplayName("bad input: pictures, old and broken workbooks, macros and bombs are refused, each by its name")
    void otherFiles() throws IOException {
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "table.error.noTable");
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "table.error.oldWorkbook");
        var good = workbook(sheet -> sheet.value(0, 0, "Place"));
        assertRefused(Arrays.copyOf(good, good.length / 2), "table.error.broken");
        assertRefused(zip(Map.of("word/document.xml", new byte[10])), "table.error.noTable");
        assertRefused(
                zip(Map.of("xl/workbook.xml", new byte[1], "xl/vbaProject.bin", new byte[1])), "table.error.macro");
        assertRefused(zip(Map.of("xl/workbook.xml", new byte[60 * 1024 * 1024])), "table.error.bomb");
        assertThatThrownBy(() -> Table.read(good, "a.xlsm", COLUMNS, null, MOST, Locale.ENGLISH))
                .hasMessage("table.error.macro");
    }

    @Test
    @DisplayName("what was written for spreadsheets is read as it was: the guard before +254 is taken off")
    void roundTrip() throws IOException {
        for (var format : SheetWriter.FORMATS) {
            var out = new ByteArrayOutputStream();
            try (var sheet = SheetWriter.of(format, out, "Table", false)) {
                sheet.add(List.of("Place", "Organization"));
                sheet.add(List.of("ke-nairobi", "+254 20 7621234"));
                sheet.add(List.of("ke-nairobi", "a \"b\"\nc; d"));
            }
            var lines = read(out.toByteArray(), null).lines();
            assertThat(lines.get(0).text("organization")).isEqualTo("+254 20 7621234");
            assertThat(lines.get(1).text("organization")).isEqualTo("a \"b\"\nc; d");
        }
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void assertRefused(byte[] content, String key) {
        assertThatThrownBy(() -> read(content, null)).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo(key);
            assertThat(no.field()).isEqualTo(Table.FIELD);
        });
    }

    private static void assertRefusedText(String text, String key) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), key);
    }
}
