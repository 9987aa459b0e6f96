/**
 * The first page, and what every page shows of the reader's own station.
 *
 * <ol>
 *   <li>Without signing in it says what Haven is and leads to what helps at once; it needs no database.
 *   <li>Signed in it is about the reader's own station; who has none is led to choose a place.
 *   <li>Doors lead to what is there, and to what the reader may do.
 *   <li>What is new comes from the features themselves, as panels.
 * </ol>
 *
 * Out of scope: what the doors lead to; every feature keeps its own pages.
 */
package haven.home;
