package haven.person;

import haven.account.AccountStage;

/**
 * Somebody's access to a place, by one duty.
 *
 * @param url the person's page, or null for those who may not open it
 * @param stage without an account nobody uses what the duty opens
 */
public record AccessLine(String name, String url, AccountStage stage, DutyRow duty) {}
