/**
 * Where: security regions, countries, duty stations, and what is known of a place (PLC-01): its Designated Area with
 * the posts, the dated area risk rating on a configured scale, main threats and measures in force, emergency numbers.
 *
 * <ol>
 *   <li>A place is a scope; its path is region, country, station.
 *   <li>A station's code is permanent.
 *   <li>An area risk rating is never overwritten: a new one begins on its day, with its source (PLC-01).
 *   <li>The risk scale is data, versioned by date; there is no built-in scale of six.
 *   <li>Each threat and measure has its own classification; what one may not read is not there.
 * </ol>
 *
 * Out of scope: people and their duties ({@code person}), documents ({@code document}).
 */
package haven.place;
