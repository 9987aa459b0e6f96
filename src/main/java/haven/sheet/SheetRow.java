package haven.sheet;

import java.util.List;

/** A line of an export, with the id by which the next part goes on. */
public record SheetRow(long id, List<String> cells) {}
