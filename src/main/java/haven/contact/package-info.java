/**
 * Contacts: a role, or with recorded consent a name, with the numbers under which it is reached, when, in which
 * languages, and when somebody last checked it.
 *
 * <ol>
 *   <li>DIR-03: a number is international (E.164), or short and national, kept as dialled and marked "inside the
 *       country only"; the services it can be reached by (SMS, WhatsApp, Signal) are said, never guessed.
 *   <li>{@code verifiedOn}: that a person checked an entry is a fact of its own, apart from when it was edited.
 *   <li>Hours are weekly, in the zone of the place; a span may go over midnight; spans do not overlap.
 *   <li>Names and private mobiles only with recorded consent; without it the role is all that is published.
 *   <li>AM-17: an entry "by voice only" is never published beyond the fact that it exists.
 * </ol>
 *
 * Out of scope for now: check-in of travellers (DIR-07). Who of the staff lives where is kept in {@code detail}.
 */
package haven.contact;
