package haven.aidememoire;

import java.time.LocalDate;

/** The contact of a service, and the day of the last test call that was answered there, or null. */
public record ServiceFacts(Long service, Long contact, LocalDate answeredOn) {}
