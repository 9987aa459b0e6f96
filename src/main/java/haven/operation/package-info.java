/**
 * The portal's own work, as administrators see it.
 *
 * <ol>
 *   <li>Every job is listed with its rhythm, its last run, whether it failed and when it is due next.
 *   <li>A job can be asked for at once; one that is running is left alone.
 *   <li>An error is named by its number, under which the log tells more; the page shows nothing of what it was about.
 * </ol>
 *
 * Out of scope: mails ({@code mail}), figures for monitoring.
 */
package haven.operation;
