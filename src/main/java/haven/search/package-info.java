/**
 * One box to find things by: what features offer for search, collected.
 *
 * <ol>
 *   <li>Search shows nobody what they may not open: each source asks its own access rule.
 *   <li>What somebody searched for is neither stored nor logged.
 *   <li>Old names find what bears the new ones (SSU, RFSO, BSITF, ASITF).
 * </ol>
 *
 * Out of scope: full texts of files.
 */
package haven.search;
