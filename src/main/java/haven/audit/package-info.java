/**
 * Who changed what: a row for every change of anything, in the same transaction, without the feature's author having
 * to remember it.
 *
 * <ol>
 *   <li>Every entity is covered from the day it is born, by the persistence provider's own events; what is not says
 *       so by {@link haven.shared.Unaudited}, and why. Secrets ({@link haven.shared.Secret}) show only that they changed.
 *   <li>A row says who, on whose behalf, what, before, after, when, by which use case, and why where somebody said so.
 *   <li>Rows are never changed and never removed; the database refuses it to the portal's own user.
 *   <li>Reading is never recorded.
 *   <li>Who may read a row is decided by the place of what was changed; changes that belong to no place are read by
 *       administrators, who read no others.
 * </ol>
 *
 * Out of scope: errors (the log), what jobs did (job).
 */
package haven.audit;
