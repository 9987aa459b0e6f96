package haven.briefing;

import java.time.LocalDate;

/** A briefing that somebody had. @param scope the area for which it holds @param on by the calendar of its place */
record Given(String scope, LocalDate on) {}
