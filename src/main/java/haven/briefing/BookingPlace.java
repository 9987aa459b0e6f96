package haven.briefing;

import java.time.LocalDate;

/** A station for which somebody may want a briefing. @param from the first day of a stay that lies ahead, or null */
public record BookingPlace(String code, String name, String countryCode, LocalDate from) {}
