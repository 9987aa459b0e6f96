package haven.call;

/**
 * What came of one call of a sheet.
 *
 * @param seen the state of the entry when the sheet was made
 * @param digits the number that was called; null: the first one
 * @param changed with {@link CallOutcome#CHANGED}
 */
public record SheetResult(long id, int seen, String digits, CallOutcome outcome, WhatChanged changed) {}
