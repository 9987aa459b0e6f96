/**
 * The launcher: one command that starts the database and the portal, and stops both.
 *
 * <p>It is a small JVM of its own, stands outside the WAR and knows no other package of Haven.
 *
 * <ol>
 *   <li>It starts, in this order, MariaDB (unless HAVEN_DB_URL names one) and Payara Micro with the WAR; it stops them in
 *       the reverse order, also when it is interrupted.
 *   <li>Every way of failing ends in one sentence that says what to do, and exit code 1: {@link haven.launch.Refusal}.
 *   <li>Everything it writes lies in the data folder, and one data folder serves one launcher at a time.
 *   <li>Demo accounts are never reachable from another machine: demo mode needs a loopback address, and without demo mode
 *       nothing starts while demo accounts exist.
 *   <li>Secrets travel in the environment, never on a command line.
 *   <li>A backup gets its name only when all of it is on the disk and was read again. A restore looks at everything before
 *       it touches anything, and no Haven starts on half a restore.
 *   <li>A database that holds something is not brought to a newer schema before a backup of it is put aside.
 * </ol>
 *
 * <p>Out of scope: schema migrations, demo content and settings of features; the portal does these itself.
 */
package haven.launch;
