/**
 * Who is calling, and what they may do: sign-in, permissions within a scope, the table of routes, and the rules that
 * every response keeps.
 *
 * <ol>
 *   <li>Access is decided in services, by {@link haven.access.Allowed} and {@link haven.access.Caller#mustReach}.
 *   <li>Code asks for permissions within a scope, never for roles; roles come from dated duties, through
 *       {@link haven.access.Duties}.
 *   <li>What one may not read answers 404, what one may read but not change answers 403.
 *   <li>A post runs only with a key that this portal signed for that form and that person, and at most once.
 *   <li>{@code access} knows no noun: places are scopes ({@code /world/nairobi/KE/ke-nairobi/}), people are ids.
 *   <li>Nothing outside this package knows how somebody signed in.
 * </ol>
 *
 * Out of scope: who holds which duty ({@code person}).
 */
package haven.access;
