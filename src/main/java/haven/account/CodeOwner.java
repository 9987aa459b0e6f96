package haven.account;

import haven.access.Language;
import java.time.Instant;

/**
 * For whom a code would be printed.
 *
 * @param possible whether one can be: an open account of somebody without e-mail and without duties
 * @param until how long a code that is made now is good
 * @param url where it is typed
 */
record CodeOwner(String username, String name, Language language, boolean possible, Instant until, String url) {}
