/**
 * Country security documents: per country or duty station, with language, classification, and versions as files.
 *
 * <ol>
 *   <li>CSD-01: one page per country lists every current document by type, country-wide and per duty station.
 *   <li>CSD-03: readers see the released version only. A version is a draft until it is released; a newer release
 *       supersedes it; a withdrawn one is for keepers only. Nothing is overwritten; the state follows from the
 *       decisions.
 *   <li>CSD-08: the classification is enforced by {@link haven.document.Visibility} alike in list, search, panel,
 *       view and download; what one may not read does not exist (404).
 *   <li>CSD-10: a release says whether the change is material and in at most five lines what changed.
 *   <li>Files are checked by content before they are kept, and are kept once, by checksum, in the
 *       {@link haven.document.FileStore}; a broken upload leaves nothing.
 *   <li>Nobody records who reads what.
 * </ol>
 *
 * Out of scope for now: approval by a second person (CSD-05), acknowledgements (CSD-06), search inside files (CSD-07).
 */
package haven.document;
