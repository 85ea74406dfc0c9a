/**
 * The line desk: a call in a terminal line by line, from a pipe, or from a test, always the same call.
 *
 * <p>{@code jline} is the only place that knows a terminal. The desk decides nothing: every line typed becomes a move.
 */
package goodterms.console;
