/** Before and after a call: the shelf of scenarios, the briefing, what was reached so far. */
package goodterms.screen.home;
