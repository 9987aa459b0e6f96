/**
 * Medical guidance: text that the health unit approves, as data with a version.
 *
 * <ol>
 *   <li>A version is written, then approved by the health unit; the newest one is published at once and says "not yet
 *       approved by the health unit" until it is. Nothing is overwritten.
 *   <li>The first version comes with the portal, from public protocols, and is not approved.
 * </ol>
 *
 * Out of scope for now: clinical advice for a case; nothing here knows of one.
 */
package haven.medical;
