/**
 * The board of an area: each duty station with what is in order there and what is not, over all features.
 *
 * <ol>
 *   <li>Features offer columns ({@link haven.board.BoardColumn}); the board asks whatever CDI finds.
 *   <li>What a column says is computed from the feature's own rows, never stored, in a number of statements that does
 *       not grow with the stations.
 *   <li>A column is shown to those who may do something about it.
 * </ol>
 *
 * Out of scope: the rules themselves; what is due for whom ({@code due}).
 */
package haven.board;
