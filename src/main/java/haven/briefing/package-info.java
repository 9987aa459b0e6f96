/**
 * Security briefings: who briefs, when they can be booked, who must be briefed by when, what was said.
 *
 * <ol>
 *   <li>BRF-08: availability is reckoned from weekly times, days off and sessions, for whoever looks and again for whoever
 *       books.
 *   <li>BRF-02: seats and waiting lists are {@code booking}'s.
 * </ol>
 *
 * Out of scope: training sessions.
 */
package haven.briefing;
