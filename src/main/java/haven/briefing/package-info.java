/**
 * Security briefings: who briefs, when they can be booked, who must be briefed by when, what was said.
 *
 * <ol>
 *   <li>BRF-08: availability is reckoned from weekly times, time off and sessions ({@code Availability}, {@code Timetable}),
 *       for whoever looks and again, with the briefer's agenda locked, for whoever books.
 *   <li>What a briefer does not give is not booked again: its hours are time off ({@code Absences}), to be taken back.
 *   <li>BRF-14: keepers book, move and cancel for people of their area, wherever those go ({@code PeopleHere}).
 *   <li>BRF-02: seats and waiting lists are {@code booking}'s. A slot becomes a session with its first booking, and ends
 *       with its last one; a session that was planned stays.
 *   <li>A briefer is offered on the days on which a duty lets them brief at the station, and on no others.
 *   <li>A session is for an area: a station, or for a group at most a country. One open booking for a place is enough.
 *   <li>What is in person is offered to those who are there; all else to the whole area of the briefer.
 *   <li>BRF-09: what somebody owes is reckoned for a date from stays, records and dated rules ({@code Obligations}).
 * </ol>
 *
 * Out of scope: training sessions.
 */
package haven.briefing;
