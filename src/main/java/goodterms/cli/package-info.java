/**
 * Commands, and the wiring of all rooms: the only place that knows files, the clock and the environment.
 *
 * <p>{@code Program} reads the words of the command line and answers with an exit code; commands are built only when named. Data
 * goes to stdout, messages to stderr, one clear line for everything that fails.
 */
package goodterms.cli;
