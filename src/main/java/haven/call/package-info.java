/**
 * Calls that show whether a number is answered: by the operations centre, by keepers who have twenty minutes, and by
 * readers who found that nobody answered.
 *
 * <ol>
 *   <li>DIR-05: a call is a row of its own ({@link haven.call.TestCall}); the contact carries the day of the last answer,
 *       and readers see it. Two rows by one person within a minute are one.
 *   <li>AM-19: that a number did not answer is counted by contact, day and choice, and nothing else is kept: no person, no
 *       address, no cookie, no hour.
 *   <li>XCT-12: what of the queue can be done by telephone is a sheet; its results come back in one go, each row decided
 *       for itself.
 *   <li>Contacts by voice only are called like all others; they are in no file.
 * </ol>
 *
 * Out of scope: placing the call itself, which is the telephone's; what is due because a check is old ({@code contact}).
 */
package haven.call;
