/**
 * Mails that leave the portal.
 *
 * <ol>
 *   <li>A letter is written into the outbox by the transaction that causes it: no cause, no letter; no letter lost.
 *   <li>Each letter has a key; a second letter with the same key is not written.
 *   <li>One node sends a letter; what fails is tried again with growing pauses, and in the end is a dead letter that
 *       administrators see and send again. No page waits for a mail server.
 *   <li>What is not urgent is a line of the day's digest: at most one a person and day. Life-safety goes at once and
 *       cannot be muted.
 *   <li>Subject and sender hold no sensitive word and no name of a person. A link leads to a page with one button.
 * </ol>
 *
 * Out of scope: who is told what (the feature that writes the letter), reading mail that comes back.
 */
package haven.mail;
