/**
 * The line desk: a call in a terminal line by line, from a pipe, or from a test, always the same call.
 *
 * <p>{@code page} lays rows out, {@code words} names the trade, {@code telling} turns events into rows, {@code input} reads what
 * was typed, {@code jline} is the only place that knows a terminal. The desk decides nothing: every line typed becomes a move.
 */
package goodterms.console;
