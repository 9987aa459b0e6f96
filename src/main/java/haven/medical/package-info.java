/**
 * Medical guidance: text that the health unit approves, as data with a version.
 *
 * <ol>
 *   <li>PEP-07: a version is written, then approved by the health unit; the newest one is published at once and says
 *       "not yet approved by the health unit" until it is. Nothing is overwritten.
 *   <li>The first version comes with the portal, from public protocols, and is not approved.
 *   <li>A passage is a list of short lines; all languages in which it is written have the same lines.
 * </ol>
 *
 * Out of scope: advice for one person. No field holds a case.
 */
package haven.medical;
