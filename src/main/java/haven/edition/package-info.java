/**
 * The published shelf: what must be readable on the worst day, as immutable content per place, in memory and on disk.
 *
 * <ol>
 *   <li>Whoever publishes hands over a record for a part and a place ({@link haven.edition.Editions#publish}), inside
 *       the transaction that changes the data; other nodes have it within two seconds.
 *   <li>Reading ({@link haven.edition.Shelf}) makes no database call, ever. After a restart without a database the
 *       shelf comes from the data folder.
 *   <li>Pages of the shelf are the same bytes for everybody. {@link haven.edition.ShelfFilter} keeps them compressed
 *       until the shelf changes or the instant comes at which the answer changes.
 *   <li>AM-09: nobody is asked who they are; nothing is counted, logged or kept about a reader.
 *   <li>AM-10: a station's own entries are shown from allowed networks, with a station code, or to a browser that
 *       has signed in ({@link haven.edition.StationGate}); all the rest is open to everybody.
 * </ol>
 *
 * Out of scope for now: a copy of pages in front of the portal (a CDN would see who reads).
 */
package haven.edition;
