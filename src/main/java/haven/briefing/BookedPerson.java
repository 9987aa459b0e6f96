package haven.briefing;

/** Somebody for whom a keeper may book. @param email null for who has none */
public record BookedPerson(Long id, String name, String staffNumber, String email, boolean sample) {}
