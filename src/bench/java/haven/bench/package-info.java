/**
 * Measures Haven: how soon it is ready, what it weighs, how fast it answers, how often it asks the database. Run by
 * {@code ./mvnw -Pbench verify}; docs/performance.md says what the figures mean.
 *
 * <ol>
 *   <li>What is measured is what people run: the executable jar with its own database, over HTTP.
 *   <li>Every time stands beside a yardstick of the same run on the same machine.
 *   <li>Load is made by this JVM and shares the processors with the portal, so the figures compare; they do not boast.
 * </ol>
 */
package haven.bench;
