/**
 * The other side of the call: how what was heard moves her mood, and how she answers an offer. Every change carries the rule that
 * made it. All weights stand in data files; nothing here draws lots.
 */
package goodterms.debtor;
