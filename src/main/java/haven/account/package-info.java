/**
 * What people do with their own account, and how they come to one: invitation, forgotten password, a code on paper,
 * my devices, language.
 *
 * <ol>
 *   <li>A password is chosen by its owner only: by an invitation by mail, by a link by mail, by a code that somebody
 *       responsible for the place prints for people without e-mail, or with the password that holds so far.
 *   <li>A key works once and for a time; a newer one of its kind ends the older ones; only its hash is kept. Opening a
 *       link changes nothing.
 *   <li>A code is for people without e-mail and without any duty, posted within the scope of who prints it: nobody can
 *       take over an account that has rights.
 *   <li>After a new password every other sign-in ends, and a letter tells the owner.
 *   <li>Asking for a forgotten password answers the same for names that exist and names that do not.
 *   <li>{@code account} knows no person: names, addresses and places come through {@link haven.account.Addresses}.
 * </ol>
 *
 * Out of scope: signing in and what somebody may do ({@code access}), who a person is ({@code person}), how a letter
 * leaves the house ({@code mail}).
 */
package haven.account;
