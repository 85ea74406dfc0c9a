/**
 * What is probably a mistake in a scenario that can be played: in its tree, its conditions and texts, its debt, and in what it
 * teaches. Thresholds are data; what depends on the course of a call is taken from the exploration.
 */
package goodterms.author.lint;
