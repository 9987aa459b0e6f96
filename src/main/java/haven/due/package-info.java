/**
 * The one work queue: what is due for somebody, over all features (XCT-11).
 *
 * <ol>
 *   <li>What is due is computed by the feature that knows the rule ({@link haven.due.DueItems}), never stored; an item
 *       is done by doing it.
 *   <li>Only what people decide about an item is a row: to whom it was given, until when it sleeps and why.
 *   <li>The order is risk to life first, then the day it is due.
 *   <li>Everybody sees what they can do something about: each source asks its own access rule.
 * </ol>
 *
 * Out of scope: the rules themselves.
 */
package haven.due;
