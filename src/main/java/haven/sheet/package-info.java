/**
 * Tables that people send and take along: import with a dry run, export, templates.
 *
 * <ol>
 *   <li>What can be imported is a {@link haven.sheet.SheetKind}; the feature that owns the data offers it, checks each
 *       line by its own rules and writes it.
 *   <li>An upload changes nothing: it says what would be new, changed, unchanged and wrong, by line and column. One
 *       button imports the good lines.
 *   <li>Lines are written in parts, each a transaction that also moves the import's position: whoever goes on after a
 *       stop, or beside another node, writes no line twice.
 *   <li>What somebody else changed since the dry run, or since the file was exported, is not overwritten.
 *   <li>An import is seen by nobody but the one who sent it, and is removed after 30 days.
 *   <li>That something was checked never comes by a table.
 * </ol>
 *
 * Out of scope for now: imports that remove what is not in the file.
 */
package haven.sheet;
