/**
 * Sessions that have seats: who sits, who waits, to whom a freed seat is offered. What the session is about, who may
 * book it and when it may be is the feature's affair.
 *
 * <ol>
 *   <li>BRF-02: of one agenda no two sessions overlap; a seat is held by one booking at most; a session has as many
 *       seats as rows of them. The database refuses anything else; the agenda's lock makes that refusal rare.
 *   <li>Nobody has two open bookings for the same thing.
 *   <li>BRF-04: a freed seat is offered to whoever has waited longest, for a while, then to the next; while it is
 *       offered it is held. What nobody waiting wants is free for everybody.
 *   <li>A booking that is moved stays the same booking: its code does not change, its sequence rises.
 *   <li>What happened to a booking is a row, never changed.
 * </ol>
 *
 * Out of scope: availability, notice, attendance, letters.
 */
package haven.booking;
