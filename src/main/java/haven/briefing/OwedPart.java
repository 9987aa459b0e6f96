package haven.briefing;

import java.util.List;

/** Part of a list of people who must be briefed. @param total how many the whole list has */
public record OwedPart(List<Owed> rows, int total) {}
