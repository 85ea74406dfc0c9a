/**
 * A scenario as data: a debtor, a debt, and the tree of the talk. What exists here is playable.
 *
 * <pre>
 * Scenario = Briefing Debtor Debt Settlement Var* Node*
 * Node     = Line* (Option* Free? | goto | end)
 * Option   = Text Act* Rate why, effects, reveal, goto
 * </pre>
 */
package goodterms.scenario;
