/**
 * Details of people: under which numbers somebody is reached and where they live, and who may see that.
 *
 * <ol>
 *   <li>DIR-09: a detail is its owner's. They enter it, choose who sees it, and delete it: then it is gone, and the audit
 *       trail never knew more than that there was one.
 *   <li>Who may see it: everybody who is signed in; those who read what is for security personnel at a place where
 *       its owner is posted or visiting today; or the operations centre alone. The last is what a form begins with.
 *   <li>What one may not see does not exist. What is not for everybody is shown on request only, once, and each opening
 *       is recorded: who, whose, which kind; never the value.
 *   <li>Who keeps the wardens of a place may enter details for people there, with their agreement; they see no more of
 *       them than before.
 *   <li>Telephone numbers are checked as those of contacts are.
 * </ol>
 *
 * Out of scope: contacts of services and duties ({@code contact}), e-mail addresses of accounts ({@code person}).
 */
package haven.detail;
