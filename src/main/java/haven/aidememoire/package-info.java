/**
 * The Aide-Memoire on response to gender-based security incidents, as structured content per duty station.
 *
 * <ol>
 *   <li>AM-01: first steps, windows, services by group, the law, the signed document beside them. What is edited is a
 *       draft until somebody publishes it; readers see the published edition only.
 *   <li>AM-02: the windows stand side by side, never as a countdown, each with what still helps and who gives it here.
 *   <li>AM-04: all options for all people are on the page; filtering happens in the page and asks the portal nothing.
 *   <li>AM-06: each contact says beforehand whether it keeps what it is told to itself.
 *   <li>AM-08, AM-09, AM-10: see {@link haven.edition}.
 *   <li>AM-17: what is "by voice only" is published as nothing more than that it exists, and whom to call.
 *   <li>No case data, ever: no field holds a person who was harmed, or an incident.
 * </ol>
 *
 * Out of scope for now: reports of incidents, and more languages than the portal's four (AM-15).
 */
package haven.aidememoire;
