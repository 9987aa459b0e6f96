/**
 * The domain-free kit that every other package may use: settings, clock, database, texts, assets.
 *
 * <ol>
 *   <li>No word of the domain occurs here.
 *   <li>Nothing here needs the database in order to start: {@link haven.shared.Database} opens it when it is there.
 *   <li>Nobody but {@link haven.shared.Settings} reads configuration; nobody but {@link haven.shared.PortalClock}
 *       reads the system clock.
 * </ol>
 *
 * Out of scope: who is calling ({@code access}) and anything about places or people.
 */
package haven.shared;
