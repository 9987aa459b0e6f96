package haven.briefing;

/**
 * That nobody else can book the time of a session that does not take place: its briefer is away then.
 *
 * @param briefer the name
 * @param url where that is taken back; null where the reader does not keep the times of this briefer
 */
public record HeldBack(String briefer, String url) {}
