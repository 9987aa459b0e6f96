/**
 * The emergency set of each duty station, and the card, poster and list that people take along.
 *
 * <ol>
 *   <li>DIR-01, DIR-02: whom to call, by role; where the station has nobody, its country, its region, OPCEN.
 *   <li>The pages under {@code /contacts} are open to everybody and the same bytes for all.
 *   <li>DIR-06, AM-13, AM-18, XCT-04: card, poster, call list, one file to pass on, and a copy that the reader's own
 *       device keeps, only when asked to.
 * </ol>
 *
 * Out of scope for now: a directory of people; wardens (DIR-08).
 */
package haven.directory;
