/**
 * Writes what people's calendars read (iCalendar, RFC 5545 and 5546). Knows no word of the field.
 *
 * <ol>
 *   <li>BRF-06: an event keeps its name ({@code UID}); each change of it has a higher number ({@code SEQUENCE}).
 *   <li>An invitation says its time by the clock on the wall there, with the time zone's rules beside it, so that no
 *       calendar has to know that zone; a feed says all times in UTC.
 *   <li>Nothing is fetched from the network.
 *   <li>Lines have 75 octets at most, in every language, and no letter is torn apart.
 * </ol>
 *
 * Out of scope: how it gets to somebody, and who may read it.
 */
package haven.calendar;
