/**
 * The full screen: pages that draw themselves from what they know and turn keys into moves.
 *
 * <p>{@code frame} is the picture, {@code key} what was pressed, {@code term} the terminal; {@code home}, {@code call},
 * {@code offer} and {@code over} are the pages. {@link goodterms.screen.Screen} has one queue of what happens and one thread that
 * answers. A page decides nothing of a talk: a call goes as it does at the line desk.
 */
package goodterms.screen;
