package haven.account;

import haven.access.Account;

/**
 * Somebody's account, for those who keep accounts.
 *
 * @param signIns at how many places it is signed in
 */
public record AccountState(long id, String username, AccountStage stage, long signIns) {

    static AccountState of(Account account, long signIns) {
        var stage = AccountStage.of(account.isActive(), account.getPasswordHash() != null);
        return new AccountState(account.getId(), account.getUsername(), stage, signIns);
    }
}
