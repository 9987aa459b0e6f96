package haven.detail;

/**
 * Whose details are kept.
 *
 * @param person null where the caller's account has no person behind it
 * @param own whether they are the caller's own
 */
public record DetailSubject(Long person, String name, boolean own) {}
