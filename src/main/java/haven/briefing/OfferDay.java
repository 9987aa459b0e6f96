package haven.briefing;

import java.time.LocalDate;
import java.util.List;

/** What can be booked on one day of a station's calendar, the first first. */
public record OfferDay(LocalDate day, List<Offer> offers) {}
