package haven.mail;

/**
 * How the outbox is.
 *
 * @param waiting letters that wait, for their time or for the mail server
 * @param oldestSeconds how long ago the oldest of them was written; 0 where none waits
 * @param dead letters that did not leave and wait for an administrator
 */
public record OutboxState(long waiting, long oldestSeconds, long dead) {}
