/** What a sentence does to the client: tone, stance, acts, each with its evidence. */
package goodterms.speech;
