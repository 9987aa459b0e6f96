package haven.account;

/**
 * What people see of their own account.
 *
 * @param email where letters go, or null
 * @param language the tag of the profile's language; empty where the account belongs to no person
 * @param digest whether a digest comes daily where there is something in it
 */
record AccountView(String username, String email, String language, boolean digest) {}
