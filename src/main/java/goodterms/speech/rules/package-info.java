/**
 * What people say and what it does: a lexicon of constructions as data, the small pattern language they are written in, the
 * scopes that switch a construction off (quotation, negation, whose act it is), and the sums that make two scores of them.
 *
 * <p>Patterns: {@code form ~lemma form* <tag,!tag> ~lemma<tag> [a|b c] x? *3 **3 !x ^ $ @class {question} {statement} {bang}}.
 */
package goodterms.speech.rules;
