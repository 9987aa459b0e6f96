/**
 * The briefing pack: what somebody should know of a place before they go there or begin to work there, on one page.
 *
 * <ol>
 *   <li>BRF-11: the pack is put together when it is opened, of what features offer ({@code PackSection}); nothing of it is
 *       stored, so it is never out of date.
 *   <li>Each section asks its own access rule: what the reader may not read is not there.
 *   <li>What is by voice only is never there.
 *   <li>The sensitive parts are links, the same for everybody: to open the pack says nothing about the reader, and nobody
 *       keeps that it was opened.
 *   <li>On paper there is only what all staff may read, and nothing of the reader.
 * </ol>
 *
 * Out of scope: who must be briefed, and the letters that lead here ({@code briefing}).
 */
package haven.pack;
