/**
 * PEP custodians, their roster and kits, and the page that says who can help now.
 *
 * <ol>
 *   <li>PEP-02: on the roster now first, then alternates, then those off duty and those who did not confirm, with
 *       their date; then the nearest other station, the country's manager, OPCEN. Only who is absent or has ended is
 *       left out. The answer is never empty. What is printed or kept says hours, never "now".
 *   <li>PEP-03: readers never see stock. No kit without an accountable custodian; nobody ends while kits are theirs.
 *   <li>PEP-04, PEP-05: an expired kit never counts; what covers a station is counted on the day it is there.
 *   <li>PEP-08, PEP-10: who is silent, leaves or is away becomes due for those who keep the place.
 *   <li>PEP-06: used, lost, damaged and expired are one state, by kit and month; no field points to a person or a day.
 *   <li>PEP-07, PEP-11: the protocol card shows its version and whether the health unit has approved it, and serves an
 *       accident at work as well.
 * </ol>
 *
 * Out of scope: the letters and the page by which somebody confirms (contact), the board and its map (board).
 */
package haven.custodian;
