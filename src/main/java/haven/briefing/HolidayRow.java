package haven.briefing;

import java.time.LocalDate;

/** A holiday in a list. @param name as its keepers call it */
public record HolidayRow(Long id, LocalDate day, String name) {}
