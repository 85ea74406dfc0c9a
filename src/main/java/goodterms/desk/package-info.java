/**
 * What every desk shows and asks for, whichever terminal stands behind it.
 *
 * <p>{@code page} lays rows out, {@code words} names the trade, {@code telling} turns events into rows, {@code input} reads what
 * was typed and finds what would harm the talk; {@link goodterms.desk.Forms}, {@link goodterms.desk.Journal} and {@link goodterms.desk.Review} are what a desk is given. Pure.
 */
package goodterms.desk;
