/** Calls as text files: written by hand or by a game, played again as tests, shown as demonstrations. */
package goodterms.talk.script;
