/**
 * Figures for those who keep the portal running, as text for Prometheus.
 *
 * <ol>
 *   <li>Every package offers its own figures ({@link haven.shared.Measured}); nothing here knows where they come from.
 *   <li>Requests are counted by the pattern of their route and the class of their answer: never by path, person,
 *       place or language, so that no figure tells who read what.
 *   <li>Counting needs no database and takes no lock; what needs the database is left out while it is away.
 *   <li>For who knows no token and may not {@link haven.access.Permission#KEEP_PORTAL}, the address does not exist.
 * </ol>
 *
 * Out of scope: what to do about a figure; alarms are the business of whoever reads them.
 */
package haven.metric;
