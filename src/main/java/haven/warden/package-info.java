/**
 * Wardens: the zones of a duty station, who looks after each, who lives there, and who has nobody to look after them.
 *
 * <ol>
 *   <li>DIR-08: zone, warden and alternate, residents and visitors. Who looks after a zone does so from a day to a day; a
 *       hand-over ends one duty and begins the next. Nothing is deleted.
 *   <li>A warden has a number for this duty: the people of the zone see it, whatever its owner's own details say.
 *   <li>Somebody belongs to one zone of a station on a day. They are listed while they are posted there or visit; after the
 *       last day they are not, without anybody doing anything.
 *   <li>A warden whose posting has ended looks after nobody: the zone is a gap, and a task two weeks before.
 *   <li>Gaps are computed: a zone without warden or without alternate, people without a zone.
 *   <li>A warden sees the people of their own zone with the numbers that security personnel may see; each number that is not
 *       for everybody is recorded as opened.
 * </ol>
 *
 * Out of scope: headcounts, and what people say of themselves ({@code detail}).
 */
package haven.warden;
