/**
 * The first page, and what every page shows of the reader's own station.
 *
 * <ol>
 *   <li>Without signing in it says what Haven is and leads to what helps at once; it needs no database.
 *   <li>Signed in it is about the reader's own station; who has none is led to choose a place.
 *   <li>Doors lead to what is there, and to what the reader may do.
 *   <li>What is new and what waits comes from the features themselves, as panels.
 *   <li>XCT-10: what is new is what came since the visit before this one. A visit ends by half an hour without use. Of it
 *       two instants an account are kept, written once a visit; no page, no device.
 * </ol>
 *
 * Out of scope: what the doors lead to; every feature keeps its own pages.
 */
package haven.home;
