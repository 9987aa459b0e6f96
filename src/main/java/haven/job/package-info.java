/**
 * Work that the portal does by itself, again and again.
 *
 * <ol>
 *   <li>A job is a CDI bean that implements {@link haven.job.Job}; nothing else has to be told of it.
 *   <li>One node does it: whoever claims its row first. Where that node dies, another one takes over within a minute.
 *   <li>A job that fails is logged under a number, shown on the page of jobs, and done again in its own time.
 *   <li>When it is due is in the database: what was missed while the portal was down is done when it is back.
 *   <li>In a job nobody is calling: it uses package-private methods of services, and one transaction an item.
 * </ol>
 *
 * Out of scope: what must go on without the database (the watch on the database, migrations).
 */
package haven.job;
