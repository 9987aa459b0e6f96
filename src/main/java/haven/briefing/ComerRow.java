package haven.briefing;

/** Somebody who is booked in a session. @param coming what they answered, or null */
public record ComerRow(String code, String person, Boolean coming) {}
