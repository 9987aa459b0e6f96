package haven.briefing;

import java.time.LocalDate;

/**
 * Days on which nobody is briefed, first and last included.
 *
 * @param who the briefer who is away, or null where it is a holiday
 * @param country the code of the country whose holiday it is, or null
 * @param name of the holiday, as its keepers call it, or null
 */
public record DeskOff(LocalDate from, LocalDate to, String who, String country, String name) {}
