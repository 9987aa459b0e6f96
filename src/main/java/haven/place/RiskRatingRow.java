package haven.place;

import haven.shared.LocalizedText;
import java.time.LocalDate;

/** A rating in the history of an area. */
public record RiskRatingRow(LocalizedText level, int position, LocalDate from, String source) {}
