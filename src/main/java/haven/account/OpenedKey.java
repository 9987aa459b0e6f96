package haven.account;

/**
 * What a link or a code opens.
 *
 * @param username whose password can be chosen by it; null where the key is not open
 * @param someoneElse whether somebody is signed in here who is not its owner
 */
record OpenedKey(AccountKey.State state, String username, boolean someoneElse) {

    boolean isOpen() {
        return state == AccountKey.State.OPEN;
    }
}
