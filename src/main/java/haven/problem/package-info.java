/**
 * "Something is wrong here": a reader tells what is wrong on a page, somebody puts it right.
 *
 * <ol>
 *   <li>Everybody may report, also without signing in. Neither person nor address is stored, and the day only.
 *   <li>A report names a page of this portal by its path, without the query (which may hold what somebody searched
 *       for) and without secrets.
 *   <li>Names and incidents do not belong here; the form says so and names who to call instead.
 *   <li>A report is open until somebody marks it done; that can be taken back.
 *   <li>A day takes only so many reports, so that nobody can fill the database.
 * </ol>
 *
 * Out of scope: answering the reader, who is unknown.
 */
package haven.problem;
