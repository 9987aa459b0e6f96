package haven.sheet;

import java.util.List;

/** A file of lines that were not written, headings first. @param format {@code csv} or {@code xlsx} */
public record FailedLines(String format, List<List<String>> lines) {}
