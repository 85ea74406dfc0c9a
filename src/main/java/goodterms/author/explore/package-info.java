/**
 * Every state a call can be in, proved rather than guessed: nodes, facts, what was chosen and said are followed one by one; moods
 * are followed as ranges, since a typed sentence may move them anywhere. What is never met here cannot be met in a call.
 */
package goodterms.author.explore;
