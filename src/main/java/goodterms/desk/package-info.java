/**
 * What every desk shows and asks for, whichever terminal stands behind it.
 *
 * <p>{@code page} lays rows out, {@code words} names the trade, {@code telling} turns events into rows, {@code input} reads what
 * was typed and finds what would harm the talk; {@link goodterms.desk.Journal}, {@link goodterms.desk.Review} and {@link goodterms.desk.LookBack} are what a desk is given. Pure.
 */
package goodterms.desk;
