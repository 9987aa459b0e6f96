/**
 * Who: people, where they are and will be (stays), and what they are responsible for (duties).
 *
 * <ol>
 *   <li>A stay is a posting, a visit or an absence at a duty station, with its first and last day, both included, in
 *       the station's own calendar. Everybody who must know where somebody is reads stays.
 *   <li>A duty is a role within a scope, with its first and last day (UTC), both included. Duties are the only source
 *       of access; everybody signed in is staff without one.
 *   <li>The scope fits the role: a focal point and a member of the Security Management Team have a country, an RSO a
 *       region, HR a region or the world, all others the world.
 *   <li>Somebody who acts holds a duty of their own, marked as acting, for the holder or for a vacant post; it gives
 *       the same access and ends on its own day.
 *   <li>A vacancy is not silent: the page says so and names who answers instead (the region's RSO, then OPCEN).
 *   <li>A duty is given by somebody whose own duty gives that role within its scope, never to themselves; who ended one
 *       may take that back for 30 days. Nobody lengthens a duty of their own.
 *   <li>The same duty of the same person is recorded once for a day; who has left gets none.
 *   <li>On no day is the portal without an administrator who can sign in ({@code access.Administrators}).
 *   <li>People are seen by those in whose area they are posted or have a duty; where they are posted is seen by those
 *       responsible for the area, not by administrators. Who is not seen does not exist.
 *   <li>Who has access, to what, why and since when is shown by person and by place, from the duties themselves.
 *   <li>An e-mail address and a staff number belong to one person. A change of the address is told to the old one.
 *   <li>Sample people are marked as such and are removed with one command.
 * </ol>
 *
 * Out of scope: accounts ({@code account}) and sign-in ({@code access}), family members, telephone numbers ({@code contact}).
 */
package haven.person;
