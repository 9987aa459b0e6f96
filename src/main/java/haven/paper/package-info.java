/**
 * Makes paper: PDFs of XHTML, and QR codes. Knows no word of the field.
 *
 * <ol>
 *   <li>A PDF is for everybody: tagged (PDF/UA-1), with title and language, with its fonts inside, Arabic joined and
 *       from right to left.
 *   <li>Nothing is fetched, from the network or from the disk: pictures are data addresses.
 *   <li>A letter that the fonts lack is named ({@link haven.paper.MissingLetters}); no box is drawn in its place. Where
 *       people typed it, it may become a question mark.
 *   <li>Numbers to dial stay from left to right, in every language, and are never broken.
 *   <li>Nothing of it is loaded before the first paper is made.
 * </ol>
 *
 * Out of scope: what stands on a paper, and where papers are kept.
 */
package haven.paper;
