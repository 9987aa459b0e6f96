/**
 * The emergency set of each duty station, and the card, poster and list that people take along.
 *
 * <ol>
 *   <li>DIR-01, DIR-02: whom to call, by role; where the station has nobody, its country, its region, OPCEN.
 *   <li>The pages under {@code /contacts} are open to everybody and the same bytes for all.
 *   <li>DIR-06, AM-13, AM-18, XCT-04: card, poster, call list, one file to pass on, and a copy that the reader's own
 *       device keeps, only when asked to.
 *   <li>DIR-09: {@code /contacts/{station}/people} and {@code /directory} are for those who are signed in: who holds a duty,
 *       and of all others as much as they chose. What somebody looks for is neither stored nor logged.
 * </ol>
 *
 * Out of scope: wardens ({@code warden}), and what people let others know of them ({@code detail}).
 */
package haven.directory;
