/**
 * The terminal behind the full screen: colours, the renderer that writes only what changed, and the local terminal. Lanterna draws
 * and JLine opens the terminal; nothing else of the screen knows either.
 */
package goodterms.screen.term;
